package io.luoshi.report.composition.web;

import java.util.UUID;
import java.util.function.IntFunction;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.MeasureId;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.report.composition.Composing;
import io.luoshi.report.composition.ContentsReader;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a report consists of, in its order, and moving it about. */
@Controller
class CompositionController {

	private final ContentsReader reader;

	private final Composing composing;

	CompositionController(ContentsReader reader, Composing composing) {
		this.reader = reader;
		this.composing = composing;
	}

	@GetMapping("/opinions/{id}/composition")
	@Allow(Permission.EDIT_TEXT)
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("contents", this.reader.of(id));
		return "composition/show";
	}

	@PostMapping("/measures/{id}/moves")
	@Allow(Permission.EDIT_TEXT)
	String moveMeasure(@PathVariable UUID id, @RequestParam(defaultValue = "") String direction,
			@RequestParam(required = false) @Nullable String composition, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Move move = new Move(id, this.reader.opinionOfMeasure(id), direction, Opened.of(composition));
		return move(move, (opened) -> this.composing.moveMeasure(new MeasureId(id), move.steps(), opened, me.actor()),
				model, flash, response);
	}

	@PostMapping("/measures/{id}/area")
	@Allow(Permission.EDIT_TEXT)
	String moveToArea(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID area,
			@RequestParam(required = false) @Nullable String composition, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Move move = new Move(id, this.reader.opinionOfMeasure(id), "area", Opened.of(composition));
		return move(move, (opened) -> {
			if (area == null) {
				throw RuleViolation.of("composition.no-other-area");
			}
			return this.composing.moveMeasure(new MeasureId(id), new AreaId(area), opened, me.actor());
		}, model, flash, response);
	}

	@PostMapping("/commitments/{id}/moves")
	@Allow(Permission.EDIT_TEXT)
	String moveCommitment(@PathVariable UUID id, @RequestParam(defaultValue = "") String direction,
			@RequestParam(required = false) @Nullable String composition, SignedIn me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Move move = new Move(id, this.reader.opinionOfCommitment(id), direction, Opened.of(composition));
		return move(move,
				(opened) -> this.composing.moveCommitment(new CommitmentId(id), move.steps(), opened, me.actor()), model,
				flash, response);
	}

	/** A move that cannot be made leaves everything as it is; the page shows how that is now. */
	private String move(Move move, IntFunction<OpinionId> act, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		try {
			OpinionId opinion = act.apply(move.opened());
			flash.addFlashAttribute("flash", "composition.moved");
			flash.addFlashAttribute("changed", move.item());
			return "redirect:/opinions/" + opinion.id() + "/composition#" + move.anchor();
		}
		catch (RuleViolation ex) {
			model.addAttribute("warning", ex.code());
			model.addAttribute("warningArguments", ex.arguments());
		}
		catch (StaleVersion | ConcurrencyFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("warning", "composition.changed-meanwhile");
		}
		model.addAttribute("changed", move.item());
		return show(move.opinion(), model);
	}

	private record Move(UUID item, UUID opinion, String direction, int opened) {

		/** The button that was pressed, where the item stands now: browsers put the focus there. */
		String anchor() {
			return switch (this.direction) {
				case "up", "down" -> this.direction + "-" + this.item;
				default -> "item-" + this.item;
			};
		}

		int steps() {
			return this.direction.equals("up") ? -1 : 1;
		}

	}

}
