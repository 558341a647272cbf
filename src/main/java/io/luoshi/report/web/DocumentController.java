package io.luoshi.report.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Punctuation;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report as files; each is known by the digest of its bytes, so an unchanged one is not sent twice. */
@Controller
class DocumentController {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final ReportReader reports;

	private final JsonMapper json;

	DocumentController(ReportReader reports, JsonMapper json) {
		this.reports = reports;
		this.json = json;
	}

	/** Exactly the paper's characters. */
	@GetMapping("/reports/{id}.txt")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> text(@PathVariable UUID id, @RequestParam(defaultValue = "received") String punctuation) {
		ReportHead head = this.reports.head(new ReportId(id));
		String text = this.reports.paper(head).in(Punctuation.of(punctuation)).text();
		return DocumentAnswer.shown(TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The paper with what its numbers state. */
	@GetMapping("/reports/{id}.json")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> json(@PathVariable UUID id, @RequestParam(defaultValue = "received") String punctuation) {
		ReportHead head = this.reports.head(new ReportId(id));
		PaperAsJson paper = PaperAsJson.of(head, this.reports.paper(head).in(Punctuation.of(punctuation)));
		return DocumentAnswer.shown(MediaType.APPLICATION_JSON, this.json.writeValueAsBytes(paper));
	}

}
