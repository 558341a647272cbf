package io.luoshi.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.luoshi.intake.structure.Segment;
import io.luoshi.numeral.prose.ProseNumber;

/** Where the marks of a paper's parts stand (第二部分, 问题一): what numbers them counts nothing. */
final class Marks {

	/** The end of each mark by its beginning. */
	private final TreeMap<Integer, Integer> ends = new TreeMap<>();

	private Marks() {
	}

	static Marks of(Stream<Segment> segments) {
		Marks marks = new Marks();
		segments.filter((segment) -> segment.headingStart() > segment.contentStart())
			.forEach((segment) -> marks.ends.put(segment.contentStart(), segment.headingStart()));
		return marks;
	}

	boolean hold(ProseNumber number) {
		Map.Entry<Integer, Integer> mark = this.ends.floorEntry(number.start());
		return mark != null && number.end() <= mark.getValue();
	}

}
