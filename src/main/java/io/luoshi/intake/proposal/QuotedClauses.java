package io.luoshi.intake.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.luoshi.intake.arrangement.Line;
import io.luoshi.intake.arrangement.Outline;
import io.luoshi.intake.arrangement.Owner;

/** Finds the clauses of the opinion that a paper quotes: 关于“…”的意见. */
public final class QuotedClauses {

	/** Each step is bounded, so that the search stays linear. */
	private static final Pattern QUOTED = Pattern
		.compile("关于[“「\"]([^“”「」\"\\n]{2,300}+)[”」\"]的(?:审议)?(?:意见|建议)");

	private QuotedClauses() {
	}

	/** The clauses in the paper's order, each once. */
	public static List<Quoted> of(Outline outline) {
		return outline.lines()
			.stream()
			.flatMap((line) -> quoted(outline, line).stream())
			.collect(Collectors.toMap(Quoted::wording, (each) -> each, Quoted::orAnswered,
					LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private static List<Quoted> quoted(Outline outline, Line line) {
		Matcher matcher = QUOTED.matcher(outline.text()).region(line.start(), line.end());
		return matcher.results().map((found) -> new Quoted(found.group(1), ownerAt(line, found.start()).area())).toList();
	}

	private static Owner ownerAt(Line line, int offset) {
		return line.stretches()
			.stream()
			.filter((stretch) -> stretch.segment().contentStart() <= offset)
			.reduce((one, other) -> other)
			.orElse(line.stretches().get(0))
			.owner();
	}

	/**
	 * A clause as quoted.
	 *
	 * @param area the area that quotes it and thereby answers it, counted from 1; 0 when none does
	 */
	public record Quoted(String wording, int area) {

		Quoted orAnswered(Quoted other) {
			return (this.area > 0) ? this : other;
		}
	}

}
