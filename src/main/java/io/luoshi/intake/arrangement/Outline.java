package io.luoshi.intake.arrangement;

import java.util.List;

/**
 * What a text consists of, and whose each part is. Gaps and lines laid end to end, with the tail, are the text.
 *
 * @param tail the line ends and blank lines after the last line
 */
public record Outline(String text, List<Line> lines, String tail) {

	public Outline {
		lines = List.copyOf(lines);
	}

	/** The stretches with which areas, measures and commitments begin, in the paper's order. */
	public List<Stretch> openings() {
		return this.lines.stream().flatMap((line) -> line.stretches().stream()).filter(Stretch::opens).toList();
	}

	/** How many areas there are, those for measures that stand under nothing included. */
	public int areas() {
		return this.lines.stream()
			.flatMap((line) -> line.stretches().stream())
			.mapToInt((stretch) -> stretch.owner().area())
			.max()
			.orElse(0);
	}

	/** How many records of a kind the text holds. */
	public int count(Owner.Kind kind) {
		return (int) openings().stream().filter((stretch) -> stretch.owner().kind() == kind).count();
	}

}
