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
import io.luoshi.intake.arrangement.Stretch;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.numeral.prose.ProseReader;
import io.luoshi.report.document.Role;

/** What a draft's text reads as, with what people have said of it. Time is linear in the text. */
public record DraftAnalysis(Outline outline, List<DraftNumber> numbers) {

	public DraftAnalysis {
		numbers = List.copyOf(numbers);
	}

	/** Reads the text; what people have said goes before what the readers find. */
	public static DraftAnalysis of(String text, Map<Integer, Role> roles, Collection<Decision> decisions) {
		Outline outline = OutlineReader.read(new StructureReader().read(text), roles);
		Marks marks = Marks
			.of(outline.lines().stream().flatMap((line) -> line.stretches().stream()).map(Stretch::segment));
		TreeMap<Integer, Decision> said = decisions.stream()
			.collect(Collectors.toMap(Decision::start, (each) -> each, (one, other) -> one, TreeMap::new));
		NavigableMap<Integer, DraftNumber> numbers = new TreeMap<>();
		for (ProseNumber read : new ProseReader().read(text)) {
			Decision decision = said.get(read.start());
			boolean same = decision != null && decision.end() == read.end();
			if (same || (!marks.hold(read) && !isTouched(said, read))) {
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
