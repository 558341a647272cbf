package io.luoshi.measure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasureReader;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.Urgency;
import io.luoshi.measure.WorkItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The work list, and the page of each measure. */
@Controller
class MeasureController {

	private final MeasureReader measures;

	private final MeasurePage.Pages pages;

	private final TextReader texts;

	private final Clock clock;

	MeasureController(MeasureReader measures, MeasurePage.Pages pages, TextReader texts, Clock clock) {
		this.measures = measures;
		this.pages = pages;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/measures")
	@Allow(Permission.READ_RECORD)
	String list(@ModelAttribute("filter") WorkFilter filter, SignedIn me, Model model) {
		List<WorkItem> work = this.measures.work(me.scope(), me.unit());
		model.addAttribute("items", work.stream().filter(filter::admits).toList());
		model.addAttribute("total", work.size());
		model.addAttribute("areas", areas(work));
		model.addAttribute("statuses", MeasureStatus.values());
		model.addAttribute("urgencies", List.of(Urgency.OVERDUE, Urgency.DUE_SOON, Urgency.STALE));
		model.addAttribute("mayReport", me.may(Permission.REPORT_PROGRESS));
		model.addAttribute("ownUnitWithinAll", me.unit() != null && me.scope().unit() == null);
		return "measure/list";
	}

	@GetMapping("/measures/{id}")
	@Allow(Permission.READ_RECORD)
	String show(@PathVariable UUID id, SignedIn me, Model model) {
		MeasurePage page = this.pages.of(new MeasureId(id), me);
		model.addAttribute("page", page);
		model.addAttribute("form", ProgressForm.empty(page.item(), page.entries().size(), LocalDate.now(this.clock)));
		return "measure/show";
	}

	private List<AreaChoice> areas(List<WorkItem> work) {
		List<UUID> ids = work.stream().map((item) -> item.line().areaId()).distinct().toList();
		Texts found = this.texts.ofOwners(ids);
		return work.stream()
			.map((item) -> new AreaChoice(item.line().areaPosition(),
					found.at("area", item.line().areaId(), "heading").text()))
			.distinct()
			.toList();
	}

}
