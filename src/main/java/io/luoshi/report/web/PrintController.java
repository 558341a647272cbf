package io.luoshi.report.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report as a page for the browser to print, and the style sheet with the measures of this one. */
@Controller
class PrintController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final ReportReader reports;

	private final PrintPage page;

	PrintController(ReportReader reports, PrintPage page) {
		this.reports = reports;
		this.page = page;
	}

	@GetMapping("/reports/{id}/print")
	@Allow(Permission.READ_REPORT)
	String print(@PathVariable UUID id, Model model) {
		ReportHead head = this.reports.head(new ReportId(id));
		Paper paper = this.reports.sheet(head, Punctuation.FULL);
		model.addAttribute("head", head);
		model.addAttribute("title", paper.title().isEmpty() ? head.subject() : paper.title());
		model.addAttribute("blocks", this.page.blocks(paper));
		return "report/print";
	}

	@GetMapping("/reports/{id}/print.css")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> measures(@PathVariable UUID id) {
		Paper paper = this.reports.sheet(this.reports.head(new ReportId(id)), Punctuation.FULL);
		String rules = PrintMeasures.of(this.page.blocks(paper));
		return DocumentAnswer.shown(CSS, rules.getBytes(StandardCharsets.UTF_8));
	}

}
