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
import io.luoshi.report.docx.DocxWriter;
import io.luoshi.report.docx.TemplateKeeping;
import io.luoshi.report.layout.TitleLines;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report as a Word document. */
@Controller
class WordController {

	static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final ReportReader reports;

	private final AnnexReader annexes;

	private final TemplateKeeping templates;

	private final Typesetter typesetter;

	WordController(ReportReader reports, AnnexReader annexes, TemplateKeeping templates, Typefaces typefaces) {
		this.reports = reports;
		this.annexes = annexes;
		this.templates = templates;
		this.typesetter = new Typesetter(typefaces);
	}

	/**
	 * @param punctuation full-width as print requires, unless {@code received} is asked for
	 * @param annex whether the tables follow on pages of their own
	 */
	@GetMapping("/reports/{id}.docx")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> docx(@PathVariable UUID id, @RequestParam(defaultValue = "full") String punctuation,
			@RequestParam(defaultValue = "false") boolean annex) {
		ReportHead head = this.reports.head(new ReportId(id));
		Punctuation profile = Punctuation.of(punctuation);
		Paper paper = TitleLines.broken(this.reports.sheet(head, profile), this.typesetter);
		List<Table> tables = annex ? this.annexes.tables(head, paper, profile) : List.of();
		String mark = head.edition().mark();
		return DocumentAnswer.kept(DOCX, DocxWriter.write(paper, mark, tables, this.templates.content()),
				name(paper, mark), "docx");
	}

	private static String name(Paper paper, String mark) {
		String title = paper.title();
		return mark.isEmpty() ? title : mark + "_" + title;
	}

}
