package io.luoshi.numeral;

import org.jspecify.annotations.Nullable;

/** Reads one amount from left to right. Every step looks a bounded way ahead, so reading prose stays linear. */
final class QuantityReader {

	/** The length of 七成六. */
	private static final int TENTHS = 3;

	private final String text;

	private int position;

	private Digits digits;

	private Scale scale = Scale.ONE;

	private Excess excess = Excess.NONE;

	private QuantityReader(String text, int position, Digits digits) {
		this.text = text;
		this.position = position;
		this.digits = digits;
	}

	/** An amount found in a longer text, and where it ends. */
	record Reading(Quantity quantity, int end) {
	}

	/** The amount that begins at {@code start}, with a listed unit or none; null when there is no amount. */
	static @Nullable Reading at(String text, int start) {
		Qualifier before = Qualifier.before(text, start);
		int signed = start + before.length();
		Sign sign = Sign.at(text, signed);
		QuantityReader reader = digitsAt(text, signed + sign.text().length(), before);
		if (reader == null) {
			return null;
		}
		reader.readScale();
		UnitWord unit = reader.readUnit();
		if (!reader.excess.isPresent() && Units.mayBeExceeded(unit.written())) {
			reader.readExcess(Excess.Place.AFTER_UNIT);
		}
		Qualifier after = Qualifier.after(text, reader.position);
		return new Reading(reader.quantity(sign, before, unit, after), reader.position + after.length());
	}

	static Quantity whole(String text) {
		Diagnosis.refuseForeign(text);
		boolean falls = text.startsWith(Sign.FALL.text());
		int start = falls ? 1 : 0;
		Reading reading = at(text, start);
		if (reading == null) {
			throw Diagnosis.of(text);
		}
		Quantity quantity = (reading.end() == text.length()) ? reading.quantity() : withUnlistedUnit(text, start);
		if (falls && quantity.sign() != Sign.NONE) {
			throw Diagnosis.of(text);
		}
		return falls ? quantity.signed(Sign.FALL) : quantity;
	}

	private static Quantity withUnlistedUnit(String text, int start) {
		Qualifier before = Qualifier.before(text, start);
		Sign sign = Sign.at(text, start + before.length());
		QuantityReader reader = digitsAt(text, start + before.length() + sign.text().length(), before);
		if (reader == null) {
			throw Diagnosis.of(text);
		}
		reader.readScale();
		int end = text.length();
		Qualifier after = Qualifier.NONE;
		for (int length = 2; length <= 3; length++) {
			Qualifier closing = Qualifier.after(text, Math.max(reader.position, end - length));
			after = (closing.length() == length) ? closing : after;
		}
		String unit = text.substring(reader.position, end - after.length());
		if (!Units.isUnlisted(unit)) {
			throw Diagnosis.of(text);
		}
		return reader.quantity(sign, before, UnitWord.of(unit), after);
	}

	private static @Nullable QuantityReader digitsAt(String text, int start, Qualifier before) {
		boolean han = HanDigits.end(text, start) > start;
		if (han) {
			return hanAt(text, start, before);
		}
		Digits digits = before.needsPlace() ? null : Digits.at(text, start);
		return (digits != null) ? ofDigits(text, start, digits) : null;
	}

	/** Digits, and one space behind them when a scale or a unit follows it. */
	private static QuantityReader ofDigits(String text, int start, Digits digits) {
		int end = start + digits.text().length();
		boolean spaced = text.startsWith(" ", end)
				&& (Units.isKnownAt(text, end + 1) || !Scale.at(text, end + 1).equals(Scale.ONE));
		return spaced ? new QuantityReader(text, end + 1, digits.spaced()) : new QuantityReader(text, end, digits);
	}

	/** Han digits, whose last 万 or 亿 is the scale, unless the last character begins a unit such as 千瓦. */
	private static @Nullable QuantityReader hanAt(String text, int start, Qualifier before) {
		int end = HanDigits.end(text, start);
		if (end == start || (before.needsPlace() && "十百千万亿".indexOf(text.charAt(start)) < 0)) {
			return null;
		}
		if (isTenthsAt(text, start)) {
			Digits tenths = Digits.tenths(text.substring(start, start + TENTHS));
			return new QuantityReader(text, start + TENTHS, tenths);
		}
		int decimals = HanDigits.decimalsEnd(text, end);
		if (decimals > end) {
			Digits digits = Digits.hanDecimal(text.substring(start, end), text.substring(end, decimals));
			return (digits != null) ? new QuantityReader(text, decimals, digits) : null;
		}
		int run = (end - start > 1 && Units.isKnownAt(text, end - 1)) ? end - 1 : end;
		String han = text.substring(start, run);
		Scale scale = Scale.closing(han);
		Digits digits = Digits.han(han.substring(0, han.length() - scale.text().length()));
		if (digits == null) {
			return null;
		}
		QuantityReader reader = new QuantityReader(text, run, digits);
		reader.scale = scale;
		return reader;
	}

	/** 七成六: tenths and hundredths. */
	private static boolean isTenthsAt(String text, int start) {
		return start + TENTHS <= text.length() && HanDigits.digit(text.charAt(start)) > 0 && text.charAt(start + 1) == '成'
				&& HanDigits.digit(text.charAt(start + 2)) > 0 && !Units.isKnownAt(text, start + TENTHS);
	}

	private void readScale() {
		if (!this.scale.equals(Scale.ONE)) {
			readExcess(Excess.Place.AFTER_SCALE);
			return;
		}
		Excess early = Excess.at(this.text, this.position, Excess.Place.BEFORE_SCALE);
		Scale found = Scale.at(this.text, this.position + early.text().length());
		boolean scaled = !found.equals(Scale.ONE) && (early.isPresent() || !isHan());
		if (scaled) {
			this.scale = found;
			this.excess = early;
			this.position += early.text().length() + found.text().length();
		}
		if (!early.isPresent() || !scaled) {
			readExcess(Excess.Place.AFTER_SCALE);
		}
	}

	private boolean isHan() {
		return this.digits.notation() == Digits.Notation.HAN;
	}

	/** 10来 and 5多 count only before a unit; otherwise they begin another word, as in 来自. */
	private void readExcess(Excess.Place place) {
		Excess found = Excess.at(this.text, this.position, place);
		int next = this.position + found.text().length();
		if (found.text().equals("余") || next == this.text.length() || Units.isKnownAt(this.text, next)
				|| place == Excess.Place.AFTER_UNIT) {
			this.excess = found;
			this.position = next;
		}
	}

	private UnitWord readUnit() {
		if (this.digits.isInTenths()) {
			return UnitWord.TENTHS;
		}
		int end = Units.endAt(this.text, this.position);
		String unit = this.text.substring(this.position, end);
		if (unit.equals("分") && this.text.startsWith("之", end)) {
			return UnitWord.NONE;
		}
		this.position = end;
		return UnitWord.of(unit);
	}

	private Quantity quantity(Sign sign, Qualifier before, UnitWord unit, Qualifier after) {
		return new Quantity(sign, before, this.digits, this.scale, this.excess, unit, after);
	}

}
