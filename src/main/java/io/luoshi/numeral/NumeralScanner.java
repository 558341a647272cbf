package io.luoshi.numeral;

import java.util.List;

/**
 * Finds every number in official prose, Arabic or Han, whether it measures anything or not. Marks of lists and fixed
 * words such as 进一步 are not numbers. Full-width digits and spaces within a number are read as if they were typed
 * plainly. Looks a bounded way ahead and back at each place, so time is linear in the text.
 */
public final class NumeralScanner {

	/** Numbers in order of place; they do not overlap, and {@code substring(start, end)} is how each is written. */
	public List<Found> scan(String prose) {
		Typing typing = new Typing(prose);
		return new Scan(typing.plain()).all().stream().map(typing::placed).toList();
	}

}
