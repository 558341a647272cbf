package io.luoshi.overview.web;

import java.util.List;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.measure.MeasureReader;
import io.luoshi.measure.WorkItem;
import io.luoshi.overview.OpenNumber;
import io.luoshi.overview.OpenNumbers;
import io.luoshi.overview.OpinionHead;
import io.luoshi.overview.OverviewReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs attention, and how far everything is. */
@Controller
class DashboardController {

	/** More than these would hide the rest of the page; the report's review mode shows all. */
	private static final int OPEN_SHOWN = 20;

	private final OverviewReader overview;

	private final OpenNumbers numbers;

	private final MeasureReader measures;

	private final IndicatorReader indicators;

	DashboardController(OverviewReader overview, OpenNumbers numbers, MeasureReader measures,
			IndicatorReader indicators) {
		this.overview = overview;
		this.numbers = numbers;
		this.measures = measures;
		this.indicators = indicators;
	}

	@GetMapping("/")
	@Allow({ Permission.READ_RECORD, Permission.READ_REPORT, Permission.MANAGE_ACCOUNTS, Permission.READ_HISTORY })
	String show(SignedIn me, Model model) {
		if (!me.may(Permission.READ_RECORD)) {
			return "redirect:" + home(me);
		}
		OpinionHead opinion = this.overview.current().orElse(null);
		if (opinion == null) {
			return "overview/empty";
		}
		List<WorkItem> work = this.measures.work(me.scope(), me.unit());
		boolean mayEdit = me.may(Permission.EDIT_TEXT);
		model.addAttribute("opinion", opinion);
		model.addAttribute("areas", this.overview.areas(opinion.id(), work));
		model.addAttribute("total", work.size());
		model.addAttribute("work",
				work.stream().filter((item) -> item.urgency().needsWork()).sorted(WorkItem.BY_URGENCY).toList());
		model.addAttribute("openNumbers", mayEdit ? this.numbers.first(OPEN_SHOWN) : List.<OpenNumber>of());
		model.addAttribute("indicators", this.indicators.keyLines(me.scope()));
		model.addAttribute("mayEdit", mayEdit);
		model.addAttribute("mayReport", me.may(Permission.REPORT_PROGRESS));
		model.addAttribute("ownOnly", me.scope().unit() != null);
		return "overview/dashboard";
	}

	private static String home(SignedIn me) {
		if (me.may(Permission.READ_REPORT)) {
			return "/reports";
		}
		return me.may(Permission.MANAGE_ACCOUNTS) ? "/accounts" : "/history";
	}

}
