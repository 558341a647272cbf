package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Breaks a centred title by GB/T 9704-2012 clause 7.3.1: by meaning, and in the shape of a trapezium or a diamond. Of
 * all ways to break it into the fewest lines, or one more, it takes the one whose breaks cost least (see
 * {@link TitlePhrases}) and whose lines are most alike; a line shorter than both its neighbours (沙漏) costs most.
 */
final class TitleBreaker {

	/** What a waist costs for each character by which a line is wider again, against squares of characters in all else. */
	private static final double WAIST = 40;

	/** What a line more than needed costs: less than a break inside a term. */
	private static final double MORE = 120;

	/** A title beyond this is no title; it is broken like prose. */
	private static final int LONGEST = 200;

	private final Letters letters;

	private final double width;

	private final int[] cost;

	private final int lines;

	private final double mean;

	private final List<Integer> places = new ArrayList<>();

	private TitleBreaker(Letters letters, double width, int lines) {
		this.letters = letters;
		this.width = width;
		this.lines = lines;
		this.mean = letters.width(0, letters.length()) / lines;
		this.cost = TitlePhrases.costs(letters);
		for (int index = 0; index <= letters.length(); index++) {
			if (index == 0 || index == letters.length() || letters.mayBreak(index)) {
				this.places.add(index);
			}
		}
	}

	/** @param width of the widest line, in points */
	static List<LineBreaker.Stretch> lines(Letters letters, double width) {
		List<LineBreaker.Stretch> plain = LineBreaker.lines(letters, width, width);
		boolean chosen = false;
		for (int index = 1; index < letters.length(); index++) {
			chosen |= letters.mustBreak(index);
		}
		if (plain.size() < 2 || letters.length() > LONGEST || chosen) {
			return plain;
		}
		Way fewest = new TitleBreaker(letters, width, plain.size()).best();
		Way more = new TitleBreaker(letters, width, plain.size() + 1).best();
		boolean worth = more != null && (fewest == null || more.cost + MORE < fewest.cost);
		Way way = worth ? more : fewest;
		return (way == null) ? plain : way.stretches(letters);
	}

	/** For each number of lines: the best way for each last line, rising or falling. */
	private @Nullable Way best() {
		int count = this.places.size();
		@Nullable Way[][][] ways = new Way[count][count][2];
		for (int end = 1; end < count; end++) {
			ways[0][end][0] = first(end);
		}
		for (int line = 2; line <= this.lines; line++) {
			@Nullable Way[][][] longer = new Way[count][count][2];
			for (int end = 2; end < count; end++) {
				for (int start = 1; start < end; start++) {
					extend(ways, longer, start, end);
				}
			}
			ways = longer;
		}
		@Nullable Way best = null;
		for (@Nullable Way[][] ending : ways) {
			best = cheaper(best, cheaper(ending[count - 1][0], ending[count - 1][1]));
		}
		return best;
	}

	private @Nullable Way first(int end) {
		int place = this.places.get(end);
		double length = this.letters.width(0, place);
		return (length > this.width) ? null : new Way(null, 0, place, length, shape(length) + this.cost[place]);
	}

	private void extend(@Nullable Way[][][] ways, @Nullable Way[][][] longer, int start, int end) {
		int from = this.places.get(start);
		int to = this.places.get(end);
		double length = this.letters.width(from, to);
		if (length > this.width) {
			return;
		}
		double price = shape(length) + this.cost[to];
		for (int before = 0; before < start; before++) {
			for (int falling = 0; falling < 2; falling++) {
				@Nullable Way way = ways[before][start][falling];
				if (way != null) {
					int next = falls(way.length, length) ? 1 : rises(way.length, length) ? 0 : falling;
					double waist = (falling == 1 && next == 0) ? WAIST * (length - way.length) / this.letters.size() : 0;
					longer[start][end][next] = cheaper(longer[start][end][next],
							new Way(way, from, to, length, way.cost + price + waist));
				}
			}
		}
	}

	/** The square of the distance from the mean, in characters. */
	private double shape(double length) {
		double characters = (length - this.mean) / this.letters.size();
		return characters * characters;
	}

	private boolean falls(double before, double after) {
		return before - after > this.letters.size() / 2;
	}

	private boolean rises(double before, double after) {
		return after - before > this.letters.size() / 2;
	}

	private static @Nullable Way cheaper(@Nullable Way one, @Nullable Way other) {
		return (one == null || (other != null && other.cost < one.cost)) ? other : one;
	}

	private record Way(@Nullable Way before, int start, int end, double length, double cost) {

		List<LineBreaker.Stretch> stretches(Letters letters) {
			List<LineBreaker.Stretch> stretches = (this.before == null) ? new ArrayList<>()
					: this.before.stretches(letters);
			stretches.add(new LineBreaker.Stretch(this.start, this.end, this.end == letters.length()));
			return stretches;
		}

	}

}
