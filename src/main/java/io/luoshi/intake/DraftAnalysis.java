package io.luoshi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.luoshi.intake.arrangement.Line;
import io.luoshi.intake.arrangement.Outline;
import io.luoshi.intake.arrangement.OutlineReader;
import io.luoshi.intake.structure.Segment;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.report.document.Role;

/** What a draft's text reads as, with what people have said of it. Time is linear in the text. */
public record DraftAnalysis(Outline outline, List<DraftNumber> numbers) {

	public DraftAnalysis {
		numbers = List.copyOf(numbers);
	}

	/** Reads the text; what people have said goes before what the readers find. */
	public static DraftAnalysis of(String text, Map<Integer, Role> roles, Collection<Decision> decisions) {
		Analysis found = Analysis.of(text);
		Outline outline = OutlineReader.read(found.structure(), roles);
		NavigableMap<Integer, Integer> marks = marks(outline);
		TreeMap<Integer, Decision> said = decisions.stream()
			.collect(Collectors.toMap(Decision::start, (each) -> each, (one, other) -> one, TreeMap::new));
		NavigableMap<Integer, DraftNumber> numbers = new TreeMap<>();
		for (ProseNumber read : found.numbers()) {
			Decision decision = said.get(read.start());
			boolean same = decision != null && decision.end() == read.end();
			if (same || (!isWithin(marks, read) && !isTouched(said, read))) {
				numbers.put(read.start(), new DraftNumber(read.start(), read.end(),
						text.substring(read.start(), read.end()), line(outline, read.start()), read, decision));
			}
		}
		said.forEach((start, decision) -> numbers.computeIfAbsent(start, (at) -> new DraftNumber(at, decision.end(),
				text.substring(at, decision.end()), line(outline, at), null, decision)));
		return new DraftAnalysis(outline, new ArrayList<>(numbers.values()));
	}

	/** The sentence that holds the number. */
	public Sentence sentence(DraftNumber number) {
		return Sentence.around(this.outline.text(), number);
	}

	/** Where the marks of the paper's parts begin and end: what numbers them counts nothing. */
	private static NavigableMap<Integer, Integer> marks(Outline outline) {
		NavigableMap<Integer, Integer> marks = new TreeMap<>();
		outline.lines().stream().flatMap((line) -> line.stretches().stream()).forEach((stretch) -> {
			Segment segment = stretch.segment();
			if (segment.headingStart() > segment.contentStart()) {
				marks.put(segment.contentStart(), segment.headingStart());
			}
		});
		return marks;
	}

	private static boolean isWithin(NavigableMap<Integer, Integer> ranges, ProseNumber number) {
		Map.Entry<Integer, Integer> range = ranges.floorEntry(number.start());
		return range != null && number.end() <= range.getValue();
	}

	private static boolean isTouched(NavigableMap<Integer, Decision> said, ProseNumber number) {
		Map.Entry<Integer, Decision> last = said.lowerEntry(number.end());
		return last != null && last.getValue().end() > number.start();
	}

	private static int line(Outline outline, int offset) {
		List<Line> lines = outline.lines();
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (lines.get(middle).start() <= offset) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

}
