package io.luoshi.overview.web;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.measure.MeasureReader;
import io.luoshi.measure.WorkItem;
import io.luoshi.overview.OverviewReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an opinion; its areas and commitments are places on it. */
@Controller
class OpinionController {

	private final OverviewReader overview;

	private final MeasureReader measures;

	OpinionController(OverviewReader overview, MeasureReader measures) {
		this.overview = overview;
		this.measures = measures;
	}

	@GetMapping("/opinions/{id}")
	@Allow(Permission.READ_RECORD)
	String show(@PathVariable UUID id, SignedIn me, Model model) {
		model.addAttribute("opinion", this.overview.head(id));
		List<WorkItem> work = this.measures.work(me.scope(), me.unit());
		model.addAttribute("areas", this.overview.areas(id, work));
		model.addAttribute("clauses", this.overview.clauses(id));
		model.addAttribute("commitments", this.overview.commitments(id));
		model.addAttribute("mayReport", me.may(Permission.REPORT_PROGRESS));
		model.addAttribute("ownOnly", me.scope().unit() != null);
		return "overview/opinion";
	}

	@GetMapping("/areas/{id}")
	@Allow(Permission.READ_RECORD)
	String area(@PathVariable UUID id) {
		return "redirect:/opinions/" + this.overview.opinionOfArea(id) + "#area-" + id;
	}

	@GetMapping("/commitments/{id}")
	@Allow(Permission.READ_RECORD)
	String commitment(@PathVariable UUID id) {
		return "redirect:/opinions/" + this.overview.opinionOfCommitment(id) + "#commitment-" + id;
	}

}
