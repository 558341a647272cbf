package io.luoshi.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text as it was received, without the characters that no eye sees; knows what was taken out of it and where it
 * stood. Offsets count UTF-16 units. Time is linear in the text.
 */
public final class VisibleText {

	/** Characters that are told of what stands before a place. */
	private static final int BEFORE = 8;

	private final String received;

	private final String text;

	/** Where in the text each character stood that was taken out, in ascending order. */
	private final int[] places;

	/** How many units were taken out up to and with each. */
	private final int[] taken;

	private final List<Removed> removed;

	private VisibleText(String received, String text, int[] places, int[] taken, List<Removed> removed) {
		this.received = received;
		this.text = text;
		this.places = places;
		this.taken = taken;
		this.removed = removed;
	}

	/** Takes out what {@link Unseen} names. */
	public static VisibleText of(String received) {
		return received.codePoints().allMatch((codePoint) -> Unseen.of(codePoint) == null)
				? new VisibleText(received, received, new int[0], new int[0], List.of()) : new Reading(received).read();
	}

	/** The text alone, for whoever need not tell what was taken out. */
	public static String in(String received) {
		return of(received).text();
	}

	/** The text with everything that came. */
	public String received() {
		return this.received;
	}

	public String text() {
		return this.text;
	}

	/** What was taken out, each kind of character once, in the order of first appearance. */
	public List<Removed> removed() {
		return this.removed;
	}

	/** Where the character at {@code start} stands in the text as received. */
	public int receivedStart(int start) {
		return start + takenBefore(start + 1);
	}

	/** Where in the text as received a stretch ends that here ends before {@code end}. */
	public int receivedEnd(int end) {
		return end + takenBefore(end);
	}

	/** How many units stood before the place, none of those that stood right at it. */
	private int takenBefore(int place) {
		int low = 0;
		int high = this.places.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.places[middle] < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low == 0) ? 0 : this.taken[low - 1];
	}

	/**
	 * A character that was taken out of a text.
	 *
	 * @param count how often
	 * @param at where the first stands in the text as received
	 * @param line the line of the first, counted from 1
	 * @param before up to eight characters of the line that stand before the first
	 */
	public record Removed(int codePoint, Unseen kind, int count, int at, int line, String before) {

		/** {@code U+200B} */
		public String name() {
			return String.format("U+%04X", this.codePoint);
		}

		private Removed again() {
			return new Removed(this.codePoint, this.kind, this.count + 1, this.at, this.line, this.before);
		}

	}

	private static final class Reading {

		private final String received;

		private final StringBuilder kept;

		private final IntStream.Builder places = IntStream.builder();

		private final IntStream.Builder taken = IntStream.builder();

		private final Map<Integer, Removed> removed = new LinkedHashMap<>();

		private int lines = 1;

		private int lineStart;

		Reading(String received) {
			this.received = received;
			this.kept = new StringBuilder(received.length());
		}

		VisibleText read() {
			int index = 0;
			while (index < this.received.length()) {
				int at = index;
				int codePoint = this.received.codePointAt(at);
				index += Character.charCount(codePoint);
				Unseen kind = Unseen.of(codePoint);
				if (kind == null) {
					keep(codePoint);
				}
				else {
					this.places.add(this.kept.length());
					this.taken.add(index - this.kept.length());
					this.removed.compute(codePoint,
							(same, before) -> (before != null) ? before.again() : first(codePoint, kind, at));
				}
			}
			return new VisibleText(this.received, this.kept.toString(), this.places.build().toArray(), this.taken.build().toArray(),
					List.copyOf(this.removed.values()));
		}

		private void keep(int codePoint) {
			this.kept.appendCodePoint(codePoint);
			if (codePoint == '\n') {
				this.lines++;
				this.lineStart = this.kept.length();
			}
		}

		private Removed first(int codePoint, Unseen kind, int at) {
			int from = Math.max(this.lineStart, this.kept.length() - BEFORE);
			boolean cut = from < this.kept.length() && Character.isLowSurrogate(this.kept.charAt(from));
			return new Removed(codePoint, kind, 1, at, this.lines, this.kept.substring(cut ? from + 1 : from));
		}

	}

}
