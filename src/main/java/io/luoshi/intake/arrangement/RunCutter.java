package io.luoshi.intake.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import io.luoshi.indicator.text.Run;

/** Cuts the texts of records out of the text that came in, with their numbers as runs of their own. */
public final class RunCutter {

	private final String text;

	private final TreeMap<Integer, NumberRun> numbers = new TreeMap<>();

	/** @param numbers those of the whole text; they do not overlap */
	public RunCutter(String text, List<NumberRun> numbers) {
		this.text = text;
		numbers.forEach((number) -> this.numbers.put(number.start(), number));
	}

	/** The runs of a stretch; joined they are its characters. */
	public List<Run> cut(int start, int end) {
		List<Run> runs = new ArrayList<>();
		int done = start;
		Integer first = this.numbers.floorKey(start);
		for (NumberRun number : this.numbers.tailMap((first != null) ? first : start).values()) {
			if (number.start() >= end) {
				break;
			}
			if (number.end() > done && done < end) {
				int from = Math.max(number.start(), done);
				int to = Math.min(number.end(), end);
				literal(runs, done, from);
				runs.add(whole(number, from, to) ? number.run() : part(number, from, to));
				done = to;
			}
		}
		literal(runs, done, end);
		return runs;
	}

	private static boolean whole(NumberRun number, int from, int to) {
		return from == number.start() && to == number.end();
	}

	/** A number that a heading's end cuts through states nothing any more; it stays in sight as unclassified. */
	private Run part(NumberRun number, int from, int to) {
		String piece = this.text.substring(from, to);
		return (number.run() instanceof Run.NotData notData) ? new Run.NotData(piece, notData.reason())
				: new Run.Unclassified(piece);
	}

	private void literal(List<Run> runs, int from, int to) {
		if (from < to) {
			runs.add(new Run.Literal(this.text.substring(from, to)));
		}
	}

}
