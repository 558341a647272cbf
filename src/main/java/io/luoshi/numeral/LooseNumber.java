package io.luoshi.numeral;

/**
 * A number typed in full-width characters or with spaces between its words: １２．５％, 较 2022 年提高 3 个百分点. Kept as
 * typed.
 *
 * @param meant the number as the grammar writes it
 */
public record LooseNumber(String text, WrittenNumber meant) implements WrittenNumber {

	@Override
	public String write() {
		return this.text;
	}

}
