package io.luoshi.indicator.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import io.luoshi.numeral.NumeralScanner;

/**
 * Finds the numbers of a text again after a person has edited it. A number that stands untouched, or that was moved
 * and can be told apart, stays what it was; every other number is unclassified until someone says what it is.
 */
class Recognition {

	private static final NumeralScanner SCANNER = new NumeralScanner();

	private final List<Known> known = new ArrayList<>();

	private final String before;

	Recognition(List<WrittenRun> runs) {
		int start = 0;
		for (WrittenRun run : runs) {
			if (run.isNumber() && !(run.run() instanceof Run.Unclassified)) {
				this.known.add(new Known(start, run));
			}
			start += run.text().length();
		}
		this.before = runs.stream().map(WrittenRun::text).collect(Collectors.joining());
	}

	/** The runs of {@code after}, which joined are {@code after} character for character. */
	List<Run> of(String after) {
		List<Placed> found = SCANNER.scan(after).stream().map((number) -> new Placed(number.start(), number.end(),
				new Run.Unclassified(after.substring(number.start(), number.end())))).toList();
		List<Placed> kept = untouched(after, found);
		List<Placed> numbers = new ArrayList<>(kept);
		found.stream().filter((number) -> kept.stream().noneMatch(number::overlaps)).forEach(numbers::add);
		numbers.sort(Comparator.comparingInt(Placed::start));
		return withLiterals(after, recoverMoved(numbers, kept));
	}

	/** Known numbers whose characters all survived in place and which no longer number has swallowed. */
	private List<Placed> untouched(String after, List<Placed> found) {
		int[] moved = survivors(after);
		List<Placed> kept = new ArrayList<>();
		for (Known number : this.known) {
			int start = moved[number.start()];
			if (start >= 0 && number.survivesIn(moved)) {
				Placed placed = new Placed(start, start + number.length(), number.run().run());
				if (found.stream().allMatch((other) -> !other.overlaps(placed) || placed.covers(other))) {
					kept.add(placed);
				}
			}
		}
		return kept;
	}

	/** For each character of the former text, where it stands now, or -1. */
	private int[] survivors(String after) {
		Patch<Integer> patch = DiffUtils.diff(this.before.chars().boxed().toList(), after.chars().boxed().toList(),
				new MyersDiffWithLinearSpace<>());
		int[] moved = new int[this.before.length()];
		int source = 0;
		int target = 0;
		for (var delta : patch.getDeltas()) {
			while (source < delta.getSource().getPosition()) {
				moved[source++] = target++;
			}
			for (int end = source + delta.getSource().size(); source < end; source++) {
				moved[source] = -1;
			}
			target = delta.getTarget().getPosition() + delta.getTarget().size();
		}
		while (source < moved.length) {
			moved[source++] = target++;
		}
		return moved;
	}

	/** A number that disappeared from one place and appears, alike and alone of its kind, in another was moved. */
	private List<Placed> recoverMoved(List<Placed> numbers, List<Placed> kept) {
		List<Known> lost = this.known.stream()
			.filter((number) -> kept.stream().noneMatch((placed) -> placed.run() == number.run().run()))
			.toList();
		return numbers.stream().map((placed) -> {
			if (!(placed.run() instanceof Run.Unclassified unclassified)) {
				return placed;
			}
			List<Known> alike = lost.stream().filter((number) -> number.reads(unclassified.text())).toList();
			boolean alone = numbers.stream().filter((other) -> other.run().equals(unclassified)).count() == 1;
			return (alike.size() == 1 && alone) ? placed.as(alike.get(0).run().run()) : placed;
		}).toList();
	}

	private static List<Run> withLiterals(String text, List<Placed> numbers) {
		List<Run> runs = new ArrayList<>();
		int end = 0;
		for (Placed number : numbers) {
			if (number.start() > end) {
				runs.add(new Run.Literal(text.substring(end, number.start())));
			}
			runs.add(number.run());
			end = number.end();
		}
		if (end < text.length()) {
			runs.add(new Run.Literal(text.substring(end)));
		}
		return runs;
	}

	private record Known(int start, WrittenRun run) {

		int length() {
			return this.run.text().length();
		}

		boolean reads(String text) {
			return this.run.text().equals(text);
		}

		boolean survivesIn(int[] moved) {
			for (int index = 1; index < length(); index++) {
				if (moved[this.start + index] != moved[this.start] + index) {
					return false;
				}
			}
			return true;
		}
	}

	private record Placed(int start, int end, Run run) {

		boolean overlaps(Placed other) {
			return this.start < other.end && other.start < this.end;
		}

		boolean covers(Placed other) {
			return this.start <= other.start && other.end <= this.end;
		}

		Placed as(Run other) {
			return new Placed(this.start, this.end, other);
		}
	}

}
