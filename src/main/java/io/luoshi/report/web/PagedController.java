package io.luoshi.report.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.report.AnnexReader;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.Imprint;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report as files with pages, in full-width punctuation unless {@code received} is asked for. */
@Controller
class PagedController {

	private final ReportReader reports;

	private final AnnexReader annexes;

	private final RenderedPapers rendered;

	PagedController(ReportReader reports, AnnexReader annexes, RenderedPapers rendered) {
		this.reports = reports;
		this.annexes = annexes;
		this.rendered = rendered;
	}

	/**
	 * For reading, in the browser too.
	 * @param annex whether the tables follow on pages of their own
	 */
	@GetMapping("/reports/{id}.pdf")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "full") String punctuation,
			@RequestParam(defaultValue = "false") boolean annex) {
		return answer(PagedFormat.PDF, id, Punctuation.of(punctuation), annex);
	}

	/**
	 * For archives.
	 * @param annex whether the tables follow on pages of their own
	 */
	@GetMapping("/reports/{id}.ofd")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> ofd(@PathVariable UUID id, @RequestParam(defaultValue = "full") String punctuation,
			@RequestParam(defaultValue = "false") boolean annex) {
		return answer(PagedFormat.OFD, id, Punctuation.of(punctuation), annex);
	}

	private ResponseEntity<byte[]> answer(PagedFormat format, UUID id, Punctuation profile, boolean annex) {
		ReportHead head = this.reports.head(new ReportId(id));
		Paper paper = this.reports.sheet(head, profile);
		List<Table> tables = annex ? this.annexes.tables(head, paper, profile) : List.of();
		String title = paper.title();
		String mark = head.edition().mark();
		byte[] file = this.rendered.get(format, paper, tables, new Imprint(title, mark, head.createdAt()));
		String name = mark.isEmpty() ? title : mark + "_" + title;
		return (format == PagedFormat.PDF) ? DocumentAnswer.opened(format.type(), file, name, format.ending())
				: DocumentAnswer.kept(format.type(), file, name, format.ending());
	}

}
