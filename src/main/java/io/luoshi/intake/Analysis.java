package io.luoshi.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.luoshi.intake.structure.Point;
import io.luoshi.intake.structure.Segment;
import io.luoshi.intake.structure.Structure;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.numeral.prose.ProseReader;

/**
 * Everything that is found in a text: its structure and its numbers. Offsets count UTF-16 units of the text. What numbers
 * the paper's own parts (第二部分, 问题一) is structure and no number.
 */
public record Analysis(Structure structure, List<ProseNumber> numbers) {

	public Analysis {
		numbers = List.copyOf(numbers);
	}

	/** Reads any text, in time linear in its length. */
	public static Analysis of(String text) {
		Structure structure = new StructureReader().read(text);
		NavigableMap<Integer, Integer> marks = marks(structure);
		return new Analysis(structure,
				new ProseReader().read(text).stream().filter((number) -> !isWithin(marks, number)).toList());
	}

	public String text() {
		return this.structure.text();
	}

	/** The end of each mark by its beginning. */
	private static NavigableMap<Integer, Integer> marks(Structure structure) {
		NavigableMap<Integer, Integer> marks = new TreeMap<>();
		Deque<Point> points = new ArrayDeque<>();
		structure.passages().forEach((passage) -> {
			mark(passage.head(), marks);
			points.addAll(passage.points());
		});
		while (!points.isEmpty()) {
			Point point = points.pop();
			mark(point.head(), marks);
			points.addAll(point.points());
		}
		return marks;
	}

	private static void mark(Segment segment, NavigableMap<Integer, Integer> marks) {
		if (segment.headingStart() > segment.contentStart()) {
			marks.put(segment.contentStart(), segment.headingStart());
		}
	}

	private static boolean isWithin(NavigableMap<Integer, Integer> marks, ProseNumber number) {
		Map.Entry<Integer, Integer> mark = marks.floorEntry(number.start());
		return mark != null && number.end() <= mark.getValue();
	}

}
