package io.luoshi.report.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report on the screen and as a print page. */
@Controller
class ReportController {

	private final ReportReader reports;

	private final PrintPage printPage;

	ReportController(ReportReader reports, PrintPage printPage) {
		this.reports = reports;
		this.printPage = printPage;
	}

	@GetMapping("/reports")
	@Allow(Permission.READ_REPORT)
	String list(Model model) {
		List<ReportHead> heads = this.reports.heads();
		if (heads.size() == 1) {
			return "redirect:/reports/" + heads.get(0).id();
		}
		model.addAttribute("heads", heads);
		return "report/list";
	}

	/** @param review present, whatever its value, to light the numbers by their state */
	@GetMapping("/reports/{id}")
	@Allow(Permission.READ_REPORT)
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String review, Model model) {
		Paper paper = sheet(id, model);
		model.addAttribute("review", (review != null) ? Review.of(paper) : null);
		return "report/show";
	}

	/** In lines as they are on paper, or as paragraphs for the browser to break where it does better. */
	@GetMapping("/reports/{id}/print")
	@Allow(Permission.READ_REPORT)
	String print(@PathVariable UUID id, Model model) {
		ReportHead head = this.reports.head(new ReportId(id));
		List<List<PrintParagraph>> blocks = this.printPage.blocks(this.reports.sheet(head, Punctuation.FULL));
		model.addAttribute("blocks", blocks);
		if (blocks.isEmpty()) {
			sheet(id, model);
		}
		else {
			model.addAttribute("head", head);
			model.addAttribute("title", blocks.get(0).get(0).text());
		}
		return "report/print";
	}

	private Paper sheet(UUID id, Model model) {
		ReportHead head = this.reports.head(new ReportId(id));
		Paper paper = this.reports.paper(head).in(Punctuation.FULL);
		model.addAttribute("head", head);
		model.addAttribute("title", paper.paragraphs().get(0).text());
		model.addAttribute("paragraphs", SheetParagraph.of(paper));
		return paper;
	}

}
