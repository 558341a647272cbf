package io.luoshi.report.composition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.text.TextEditing;
import io.luoshi.measure.Assignment;
import io.luoshi.measure.AssignmentLine;
import io.luoshi.measure.AssignmentNames;
import io.luoshi.measure.AssignmentReader;
import io.luoshi.measure.AssignmentWords;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.Wording;
import io.luoshi.opinion.AreaId;
import io.luoshi.opinion.OpinionId;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import io.luoshi.report.composition.Composing;
import io.luoshi.report.composition.ContentItem;
import io.luoshi.report.composition.ContentList;
import io.luoshi.report.composition.Contents;
import io.luoshi.report.composition.ContentsReader;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a measure to an area, or a commitment to an opinion. */
@Controller
class NewAnswerController {

	private final ContentsReader reader;

	private final Composing composing;

	private final TextEditing editing;

	private final AssignmentReader assignments;

	private final Clock clock;

	NewAnswerController(ContentsReader reader, Composing composing, TextEditing editing,
			AssignmentReader assignments, Clock clock) {
		this.reader = reader;
		this.composing = composing;
		this.editing = editing;
		this.assignments = assignments;
		this.clock = clock;
	}

	@GetMapping("/areas/{id}/measures/new")
	@Allow(Permission.EDIT_TEXT)
	String newMeasure(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Model model) {
		Contents contents = this.reader.of(this.reader.opinionOfArea(id));
		ContentList area = contents.area(id);
		ContentItem neighbour = neighbour(area.items(), after);
		return page(contents, area, begin(neighbour, answers(contents, neighbour), contents, model), model);
	}

	@GetMapping("/opinions/{id}/commitments/new")
	@Allow(Permission.EDIT_TEXT)
	String newCommitment(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Model model) {
		Contents contents = this.reader.of(id);
		return page(contents, null, begin(neighbour(contents.commitments(), after), "", contents, model), model);
	}

	/** The numbers in what is being typed. */
	@PostMapping("/composition/recognition")
	@Allow(Permission.EDIT_TEXT)
	String recognise(@ModelAttribute("form") AnswerForm form, Model model) {
		model.addAttribute("spans", this.editing.recognise(form.joined()));
		return "composition/new :: recognition";
	}

	@PostMapping("/areas/{id}/measures")
	@Allow(Permission.EDIT_TEXT)
	String addMeasure(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		Contents contents = this.reader.of(this.reader.opinionOfArea(id));
		Optional<UUID> after = form.neighbour(contents.area(id).items(), errors);
		Wording wording = form.wording(errors);
		Optional<Assignment> assignment = form.assignment(names(contents), errors);
		String saved = assignment.isEmpty() ? null : save(contents, form, errors, flash, model, response,
				() -> this.composing
					.addMeasure(new AreaId(id), after.map(MeasureId::new).orElse(null), form.opened(), wording,
							assignment.get(), me.actor())
					.id());
		if (saved != null) {
			return saved;
		}
		Contents now = this.reader.of(contents.opinion());
		return page(now, now.area(id), form, model);
	}

	@PostMapping("/opinions/{id}/commitments")
	@Allow(Permission.EDIT_TEXT)
	String addCommitment(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		Contents contents = this.reader.of(id);
		Optional<UUID> after = form.neighbour(contents.commitments(), errors);
		Wording wording = form.wording(errors);
		Optional<UnitId> lead = form.leading(names(contents), errors);
		String saved = lead.isEmpty() ? null : save(contents, form, errors, flash, model, response,
				() -> this.composing
					.addCommitment(new OpinionId(id), after.map(CommitmentId::new).orElse(null), form.opened(), wording,
							lead.get(), me.actor())
					.id());
		return (saved != null) ? saved : page(this.reader.of(id), null, form, model);
	}

	/** Where to go, or null when the page is to be shown again. */
	private @Nullable String save(Contents contents, AnswerForm form, BindingResult errors, RedirectAttributes flash,
			Model model, HttpServletResponse response, Supplier<UUID> add) {
		if (errors.hasErrors()) {
			return null;
		}
		try {
			UUID added = add.get();
			flash.addFlashAttribute("flash", "composition.added");
			flash.addFlashAttribute("changed", added);
			return "redirect:/opinions/" + contents.opinion() + "/composition#item-" + added;
		}
		catch (RuleViolation ex) {
			Violations.reject(errors, ex);
		}
		catch (StaleVersion | ConcurrencyFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("opened", this.reader.of(contents.opinion()).composition());
		}
		return null;
	}

	private AnswerForm begin(@Nullable ContentItem neighbour, String answers, Contents contents, Model model) {
		AnswerForm form = AnswerForm.behind(neighbour, answers, contents.composition(), LocalDate.now(this.clock));
		model.addAttribute("form", form);
		return form;
	}

	/** @param area the area of a new measure, null for a commitment */
	private String page(Contents contents, @Nullable ContentList area, AnswerForm form, Model model) {
		List<ContentItem> list = (area != null) ? area.items() : contents.commitments();
		model.addAttribute("contents", contents);
		model.addAttribute("area", area);
		model.addAttribute("places", list);
		model.addAttribute("spans", this.editing.recognise(form.joined()));
		AssignmentNames names = names(contents);
		model.addAttribute("units", names.units());
		model.addAttribute("clauses", names.clauses());
		return "composition/new";
	}

	private AssignmentNames names(Contents contents) {
		return new AssignmentNames(this.assignments.words(new OpinionId(contents.opinion())));
	}

	/** The numbers of the clauses that the neighbour answers: what stands beside it answers them as a rule. */
	private String answers(Contents contents, @Nullable ContentItem neighbour) {
		OpinionId opinion = new OpinionId(contents.opinion());
		AssignmentWords words = this.assignments.words(opinion);
		return this.assignments.lines(opinion, UnitScope.all())
			.stream()
			.filter((line) -> neighbour != null && line.id().equals(neighbour.id()))
			.map(AssignmentLine::assignment)
			.map(words::answers)
			.findFirst()
			.orElse("");
	}

	/** The one asked for, otherwise the last. */
	private static @Nullable ContentItem neighbour(List<ContentItem> list, @Nullable UUID after) {
		return list.stream()
			.filter((item) -> item.id().equals(after))
			.findFirst()
			.orElseGet(() -> list.isEmpty() ? null : list.get(list.size() - 1));
	}

}
