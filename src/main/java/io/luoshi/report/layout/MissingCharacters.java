package io.luoshi.report.layout;

import java.util.List;
import java.util.stream.Collectors;

/** The paper holds characters that no font has. They would print as empty boxes, so nothing is printed. */
public final class MissingCharacters extends RuntimeException {

	private final transient List<Place> places;

	MissingCharacters(List<Place> places) {
		super(places.stream().map(Place::toString).collect(Collectors.joining("; ")));
		this.places = List.copyOf(places);
	}

	public List<Place> places() {
		return this.places;
	}

	/**
	 * Where a character stands that cannot be printed.
	 *
	 * @param annex the annex counted from 1, 0 for the report itself
	 * @param paragraph counted from 1; in an annex the row of its table, of which the head is the first
	 * @param before up to eight characters that stand before it
	 */
	public record Place(int codePoint, int annex, int paragraph, String before) {

		public String character() {
			return Character.toString(this.codePoint);
		}

		/** {@code U+20BB7} */
		public String code() {
			return String.format("U+%04X", this.codePoint);
		}

		@Override
		public String toString() {
			String where = (this.annex == 0) ? "paragraph " : "annex " + this.annex + " row ";
			return character() + " (" + code() + ") in " + where + this.paragraph + " after \"" + this.before + "\"";
		}

	}

}
