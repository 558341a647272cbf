package io.luoshi.report.composition.web;

import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.MeasureId;
import io.luoshi.report.composition.Composing;
import io.luoshi.report.composition.Contents;
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

/** Taking a measure or a commitment out, after a look at what goes with it. */
@Controller
class RemovalController {

	private final ContentsReader reader;

	private final Composing composing;

	RemovalController(ContentsReader reader, Composing composing) {
		this.reader = reader;
		this.composing = composing;
	}

	@GetMapping("/measures/{id}/removal")
	@Allow(Permission.EDIT_TEXT)
	String measure(@PathVariable UUID id, Model model) {
		return page("measure", id, this.reader.opinionOfMeasure(id), model);
	}

	@GetMapping("/commitments/{id}/removal")
	@Allow(Permission.EDIT_TEXT)
	String commitment(@PathVariable UUID id, Model model) {
		return page("commitment", id, this.reader.opinionOfCommitment(id), model);
	}

	@PostMapping("/measures/{id}/removal")
	@Allow(Permission.EDIT_TEXT)
	String removeMeasure(@PathVariable UUID id, @RequestParam(required = false) @Nullable String composition,
			SignedIn me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		UUID opinion = this.reader.opinionOfMeasure(id);
		return remove(() -> this.composing.takeOutMeasure(new MeasureId(id), Opened.of(composition), me.actor()),
				flash, model, response) ? done(opinion) : page("measure", id, opinion, model);
	}

	@PostMapping("/commitments/{id}/removal")
	@Allow(Permission.EDIT_TEXT)
	String removeCommitment(@PathVariable UUID id, @RequestParam(required = false) @Nullable String composition,
			SignedIn me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		UUID opinion = this.reader.opinionOfCommitment(id);
		return remove(() -> this.composing.takeOutCommitment(new CommitmentId(id), Opened.of(composition), me.actor()),
				flash, model, response) ? done(opinion) : page("commitment", id, opinion, model);
	}

	private static boolean remove(Runnable act, RedirectAttributes flash, Model model,
			HttpServletResponse response) {
		try {
			act.run();
			flash.addFlashAttribute("flash", "composition.removed");
			return true;
		}
		catch (RuleViolation ex) {
			model.addAttribute("warning", ex.code());
			model.addAttribute("warningArguments", ex.arguments());
		}
		catch (StaleVersion | ConcurrencyFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("warning", "composition.changed-meanwhile");
		}
		return false;
	}

	private static String done(UUID opinion) {
		return "redirect:/opinions/" + opinion + "/composition";
	}

	private String page(String kind, UUID id, UUID opinion, Model model) {
		Contents contents = this.reader.of(opinion);
		model.addAttribute("contents", contents);
		model.addAttribute("item", contents.item(id));
		model.addAttribute("kind", kind);
		model.addAttribute("said", this.reader.said(id));
		model.addAttribute("figures", this.reader.figures(id).stream().filter((figure) -> !figure.elsewhere()).toList());
		return "composition/removal";
	}

}
