package io.luoshi.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.luoshi.indicator.PeriodGiven;

/**
 * What is reported has happened: neither a reading nor a date that numbers stand under lies after the paper's date,
 * unless the words say that it is a goal.
 */
record DateOrder() implements StandingRule {

	private static final String AS_OF = "as-of";

	/** Why a date is in the text: that numbers hold as at it, or for it. Dates in titles and plans may lie ahead. */
	private static final List<String> GOVERNING = List.of(AS_OF, "scope-year");

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		Stream<Finding> readings = paper.stated()
			.stream()
			.filter((fact) -> fact.period().end().isAfter(paper.date()) && !isGoal(fact, paper))
			.map((fact) -> Finding.standing(CheckKind.DATE_ORDER, List.of(paper.operand("value", fact)),
					fact.name(), fact.period().end().toString(), paper.date().toString()));
		return Stream.concat(readings, paper.sentences().stream().flatMap((sentence) -> inText(sentence, paper.date())));
	}

	private static Stream<Finding> inText(Sentence sentence, LocalDate reported) {
		return sentence.parts()
			.stream()
			.filter(Part.Aside.class::isInstance)
			.map(Part.Aside.class::cast)
			.filter((aside) -> GOVERNING.contains(aside.reason()) && liesAfter(aside.text(), reported)
					&& !isAhead(sentence, aside))
			.map((aside) -> Finding.standing(CheckKind.DATE_ORDER, CheckKind.DATE_ORDER.severity(), "DATE_ORDER.text",
					List.of(new Operand("date", null, "", aside.text(), List.of(aside.spot()))), aside.text(),
					reported.toString()));
	}

	/** Whether the paper gives its period and states it only as what is to be reached: 力争2022年…达到68%. */
	private static boolean isGoal(Fact fact, CheckedPaper paper) {
		List<Sentence> stating = paper.sentences()
			.stream()
			.filter((sentence) -> sentence.mentions().anyMatch((mention) -> mention.facts().contains(fact)))
			.toList();
		return fact.given() == PeriodGiven.STATED && !stating.isEmpty()
				&& stating.stream().allMatch((sentence) -> sentence.parts().stream().anyMatch((part) -> isAhead(sentence, part)));
	}

	/** Whether the words before a year, or right behind it, speak of what is to come; an as-of date is past. */
	private static boolean isAhead(Sentence sentence, Part part) {
		if (!(part instanceof Part.Aside aside) || AS_OF.equals(aside.reason())) {
			return false;
		}
		List<Part> parts = sentence.parts();
		int at = parts.indexOf(part);
		boolean led = at > 0 && parts.get(at - 1) instanceof Part.Words words && Cues.leadsAhead(words.text());
		return led || parts.subList(0, Math.min(parts.size(), at + 2))
			.stream()
			.anyMatch((each) -> each instanceof Part.Words words && Cues.looksAhead(words.text()));
	}

	/** As at a day: that day. For a span: its first, since a year under way may be spoken of. */
	private static boolean liesAfter(String text, LocalDate reported) {
		return Dates.read(text)
			.map((date) -> date.asOf() ? date.last() : date.first())
			.filter((day) -> day.isAfter(reported))
			.isPresent();
	}

}
