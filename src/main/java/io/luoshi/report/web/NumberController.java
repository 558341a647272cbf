package io.luoshi.report.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.indicator.ReadingId;
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
import org.springframework.web.bind.annotation.RequestHeader;

/** The card of one number: a part of the report's page, or without script a page of its own. */
@Controller
class NumberController {

	private final ReportReader reports;

	private final StatedValues values;

	NumberController(ReportReader reports, StatedValues values) {
		this.reports = reports;
		this.values = values;
	}

	@GetMapping("/reports/{id}/numbers/{text}/{position}")
	@Allow(Permission.READ_REPORT)
	String show(@PathVariable UUID id, @PathVariable UUID text, @PathVariable int position,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model model) {
		ReportHead head = this.reports.head(new ReportId(id));
		Paper paper = this.reports.paper(head).in(Punctuation.FULL);
		NumberPlace place = NumberPlace.find(paper, NumberPlace.at(text, position))
			.stream()
			.findFirst()
			.orElseThrow(() -> new MissingRecord(new Subject("text", text)));
		model.addAttribute("head", head);
		model.addAttribute("card", card(paper, place));
		model.addAttribute("base", (part != null) ? "" : "/reports/" + id);
		return (part != null) ? "report/number :: card" : "report/number";
	}

	private NumberCard card(Paper paper, NumberPlace place) {
		List<UUID> ids = place.span().readings().stream().map((reading) -> reading.id().id()).toList();
		return new NumberCard(place,
				this.values.of(ids)
					.stream()
					.map((value) -> new NumberCard.Entry(value,
							NumberPlace.find(paper, NumberPlace.stating(new ReadingId(value.id())))
								.stream()
								.filter((other) -> !other.isAt(place.text(), place.position()))
								.toList()))
					.toList());
	}

}
