package io.luoshi.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;


/** What is reported has happened: neither a reading nor a date that numbers stand under lies after the paper's date. */
record DateOrder() implements StandingRule {

	/** Why a date is in the text: that numbers hold as at it, or for it. Dates in titles and plans may lie ahead. */
	private static final List<String> GOVERNING = List.of("as-of", "scope-year");

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		Stream<Finding> readings = paper.stated()
			.stream()
			.filter((fact) -> fact.period().end().isAfter(paper.date()))
			.map((fact) -> Finding.standing(CheckKind.DATE_ORDER, List.of(paper.operand("value", fact)),
					fact.name(), fact.period().end().toString(), paper.date().toString()));
		return Stream.concat(readings, paper.sentences().stream().flatMap((sentence) -> inText(sentence, paper.date())));
	}

	private static Stream<Finding> inText(Sentence sentence, LocalDate reported) {
		return sentence.parts()
			.stream()
			.filter(Part.Aside.class::isInstance)
			.map(Part.Aside.class::cast)
			.filter((aside) -> GOVERNING.contains(aside.reason()) && liesAfter(aside.text(), reported))
			.map((aside) -> Finding.standing(CheckKind.DATE_ORDER, CheckKind.DATE_ORDER.severity(), "DATE_ORDER.text",
					List.of(new Operand("date", null, "", aside.text(), List.of(aside.spot()))), aside.text(),
					reported.toString()));
	}

	/** As at a day: that day. For a span: its first, since a year under way may be spoken of. */
	private static boolean liesAfter(String text, LocalDate reported) {
		return Dates.read(text)
			.map((date) -> date.asOf() ? date.last() : date.first())
			.filter((day) -> day.isAfter(reported))
			.isPresent();
	}

}
