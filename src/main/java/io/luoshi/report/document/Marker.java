package io.luoshi.report.document;

import org.jspecify.annotations.Nullable;

/**
 * The schemes by which an official paper numbers its parts (GB/T 9704-2012 clause 7.3.3 names the first four levels);
 * the run-in ones (一是, 第一) count within the paragraph or part that they stand in.
 */
public enum Marker {

	/** 第一部分 */
	PART(0, "第", "部分", Numerals.HAN),

	/** 一、 */
	HAN_COMMA(1, "", "、", Numerals.HAN),

	/** (一) */
	HAN_BRACKET(2, "(", ")", Numerals.HAN),

	/** （一） */
	HAN_BRACKET_FULL(2, "（", "）", Numerals.HAN),

	/** 1. */
	ARABIC_POINT(3, "", ".", Numerals.ARABIC),

	/** 1、 */
	ARABIC_COMMA(3, "", "、", Numerals.ARABIC),

	/** (1) */
	ARABIC_BRACKET(4, "(", ")", Numerals.ARABIC),

	/** （1） */
	ARABIC_BRACKET_FULL(4, "（", "）", Numerals.ARABIC),

	/** ① */
	CIRCLED(5, "", "", Numerals.CIRCLED),

	/** 一是 */
	SHI(6, "", "是", Numerals.HAN),

	/** 一要 */
	YAO(6, "", "要", Numerals.HAN),

	/** 第一， */
	FIRST(6, "第", "，", Numerals.HAN),

	/** 第一, */
	FIRST_HALF(6, "第", ",", Numerals.HAN),

	/** 第一、 */
	FIRST_COMMA(6, "第", "、", Numerals.HAN),

	/** 问题一： */
	PROBLEM(6, "问题", "：", Numerals.HAN);

	private static final int RUN_IN = 6;

	private final int level;

	private final String before;

	private final String after;

	private final Numerals numerals;

	Marker(int level, String before, String after, Numerals numerals) {
		this.level = level;
		this.before = before;
		this.after = after;
		this.numerals = numerals;
	}

	/** How far down the paper it numbers: 0 for a part, 1 for 一、, 6 for what runs in. */
	public int level() {
		return this.level;
	}

	/** Whether it counts within a paragraph rather than over headings. */
	public boolean runsIn() {
		return this.level == RUN_IN;
	}

	/** Whether the scheme has such an ordinal. */
	public boolean reaches(int ordinal) {
		return this.numerals.write(ordinal) != null;
	}

	/**
	 * The mark with its ordinal, counted from 1.
	 * @throws IllegalArgumentException when the scheme has no such ordinal
	 */
	public String write(int ordinal) {
		String written = this.numerals.write(ordinal);
		if (written == null) {
			throw new IllegalArgumentException("No ordinal for " + ordinal);
		}
		return this.before + written + this.after;
	}

	/** Whether this scheme writes the ordinal exactly so. */
	public boolean writes(int ordinal, String written) {
		String numeral = this.numerals.write(ordinal);
		return numeral != null && written.equals(this.before + numeral + this.after);
	}

	private enum Numerals {

		HAN {
			@Override
			@Nullable String write(int number) {
				return (number < 1 || number > 99) ? null : han(number);
			}
		},

		ARABIC {
			@Override
			@Nullable String write(int number) {
				return (number < 1) ? null : String.valueOf(number);
			}
		},

		CIRCLED {
			@Override
			@Nullable String write(int number) {
				return (number < 1 || number > 20) ? null : String.valueOf((char) ('①' + number - 1));
			}
		};

		private static final String DIGITS = "零一二三四五六七八九";

		abstract @Nullable String write(int number);

		/** 1 to 99 in Han numerals: 一, 十, 十一, 二十, 二十一. */
		static String han(int number) {
			int tens = number / 10;
			int ones = number % 10;
			return ((tens > 1) ? DIGITS.substring(tens, tens + 1) : "") + ((tens > 0) ? "十" : "")
					+ ((ones > 0) ? DIGITS.substring(ones, ones + 1) : "");
		}

	}

}
