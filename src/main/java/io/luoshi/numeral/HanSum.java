package io.luoshi.numeral;

/** Adds up a Han number written with place words: 三千五百 is 3 x 1000 + 5 x 100. */
final class HanSum {

	private static final long MYRIAD = 10_000L;

	private static final long MYRIAD_MYRIAD = 100_000_000L;

	private static final long MALFORMED = -1;

	private final String text;

	private long total;

	private long section;

	private int digit = -1;

	private long lastPlace = MYRIAD;

	private boolean afterZero;

	private boolean myriadSeen;

	HanSum(String text) {
		this.text = text;
	}

	long value() {
		for (int i = 0; i < this.text.length(); i++) {
			if (!take(this.text.charAt(i))) {
				return MALFORMED;
			}
		}
		if (this.digit > 0 && !closesWell()) {
			return MALFORMED;
		}
		return this.total + this.section + Math.max(this.digit, 0);
	}

	private boolean take(char c) {
		return switch (c) {
			case '零', '〇' -> takeZero();
			case '十' -> takePlace(10);
			case '百' -> takePlace(100);
			case '千' -> takePlace(1000);
			case '万' -> takeMyriad();
			case '亿' -> takeMyriadMyriad();
			default -> takeDigit(HanDigits.digit(c));
		};
	}

	private boolean takeZero() {
		boolean fits = this.digit < 0 && !this.afterZero && (this.total > 0 || this.section > 0);
		this.afterZero = true;
		return fits;
	}

	private boolean takeDigit(int value) {
		boolean fits = this.digit < 0 && value > 0;
		this.digit = value;
		return fits;
	}

	private boolean takePlace(long place) {
		boolean fits = place < this.lastPlace && (this.digit > 0 || this.section == 0);
		this.section += Math.max(this.digit, 1) * place;
		this.lastPlace = place;
		this.digit = -1;
		this.afterZero = false;
		return fits;
	}

	private boolean takeMyriad() {
		long count = this.section + Math.max(this.digit, 0);
		boolean fits = !this.myriadSeen && (count > 0 || this.total == 0);
		this.total += Math.max(count, 1) * MYRIAD;
		this.myriadSeen = true;
		startSection();
		return fits;
	}

	private boolean takeMyriadMyriad() {
		long count = this.total + this.section + Math.max(this.digit, 0);
		boolean fits = this.total < MYRIAD_MYRIAD;
		this.total = Math.max(count, 1) * MYRIAD_MYRIAD;
		this.myriadSeen = false;
		startSection();
		return fits;
	}

	private void startSection() {
		this.section = 0;
		this.digit = -1;
		this.lastPlace = MYRIAD;
		this.afterZero = false;
	}

	/** A last digit counts ones only after 十 or 零 or alone: 三百五 leaves open whether 350 or 305 is meant. */
	private boolean closesWell() {
		return this.afterZero || this.lastPlace == 10 || this.text.length() == 1;
	}

}
