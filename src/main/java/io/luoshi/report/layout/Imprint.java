package io.luoshi.report.layout;

import java.time.Instant;

/**
 * What a file says about itself. The same imprint and the same paper give the same bytes.
 *
 * @param mark printed in the margin of a paper that is not issued (征求意见稿), empty for none
 * @param made when the edition was made, not when the file was written
 */
public record Imprint(String title, String mark, Instant made) {

	/** A title's control characters, and what is no character, have no place in the descriptions of a file. */
	public Imprint {
		title = title.codePoints()
			.map((character) -> isText(character) ? character : ' ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isText(int character) {
		return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE
				&& (character & 0xfffe) != 0xfffe;
	}

}
