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
import io.luoshi.report.layout.TitleLines;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report on the screen. */
@Controller
class ReportController {

	private final ReportReader reports;

	private final Typesetter typesetter;

	ReportController(ReportReader reports, Typefaces typefaces) {
		this.reports = reports;
		this.typesetter = new Typesetter(typefaces);
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
		ReportHead head = this.reports.head(new ReportId(id));
		Paper paper = this.reports.sheet(head, Punctuation.FULL);
		model.addAttribute("head", head);
		model.addAttribute("paragraphs", SheetParagraph.of(TitleLines.broken(paper, this.typesetter)));
		model.addAttribute("review", (review != null) ? Review.of(paper) : null);
		return "report/show";
	}

}
