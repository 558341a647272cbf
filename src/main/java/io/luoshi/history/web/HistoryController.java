package io.luoshi.history.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.history.History;
import io.luoshi.history.PastEvent;
import io.luoshi.history.PastEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HistoryController {

	private final PastEvents events;

	private final History history;

	HistoryController(PastEvents events, History history) {
		this.events = events;
		this.history = history;
	}

	@Allow(Permission.READ_HISTORY)
	@GetMapping("/history")
	String all(@RequestParam(required = false) @Nullable String actor,
			@RequestParam(required = false) @Nullable String type, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, @RequestParam(required = false) @Nullable Long before,
			Model model) {
		PastEvents.Search search = new PastEvents.Search(textOrNull(actor), textOrNull(type), from, to);
		List<PastEvent> found = this.events.find(search, before);
		boolean more = found.size() > PastEvents.PAGE_SIZE;
		List<PastEvent> page = more ? found.subList(0, PastEvents.PAGE_SIZE) : found;
		model.addAttribute("search", search);
		model.addAttribute("events", page);
		model.addAttribute("next", more ? page.get(page.size() - 1).seq() : null);
		model.addAttribute("types", this.events.subjectTypes());
		model.addAttribute("verification", this.history.verify());
		return "history/list";
	}

	/** One record's history: a page of its own, or the part of another page that asks for it. */
	@Allow({ Permission.READ_RECORD, Permission.READ_HISTORY })
	@GetMapping("/history/{type}/{id}")
	String of(@PathVariable String type, @PathVariable UUID id,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String partly, SignedIn me, Model model) {
		Subject subject = new Subject(type, id);
		if (!me.may(Permission.READ_HISTORY) && !this.events.isWithin(me.scope(), subject)) {
			throw new MissingRecord(subject);
		}
		model.addAttribute("events", this.events.of(subject));
		return (partly != null) ? "history/show :: events" : "history/show";
	}

	private static @Nullable String textOrNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
