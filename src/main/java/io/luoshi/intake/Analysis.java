package io.luoshi.intake;

import java.util.List;
import java.util.stream.Stream;

import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.numeral.prose.ProseReader;

/**
 * Everything that is found in a text: its structure and its numbers. Offsets count UTF-16 units of the text. What numbers
 * the paper's own parts is structure and no number.
 */
public record Analysis(Structure structure, List<ProseNumber> numbers) {

	public Analysis {
		numbers = List.copyOf(numbers);
	}

	/** Reads any text, in time linear in its length. */
	public static Analysis of(String text) {
		Structure structure = new StructureReader().read(text);
		Marks marks = Marks.of(structure.passages()
			.stream()
			.flatMap((passage) -> Stream.concat(Stream.of(passage.head()), segments(passage.points()))));
		return new Analysis(structure,
				new ProseReader().read(text).stream().filter((number) -> !marks.hold(number)).toList());
	}

	public String text() {
		return this.structure.text();
	}

	private static Stream<Segment> segments(List<Point> points) {
		return points.stream().flatMap((point) -> Stream.concat(Stream.of(point.head()), segments(point.points())));
	}

}
