package io.luoshi.numeral;

/**
 * The words around an amount. A verb of change agrees with the sign when it is written: 同比增长, 同比下降, 同比持平.
 * With {@code signed} the verb stays as it is and the amount keeps its own sign, as in 增长-5%.
 */
public record Phrasing(String before, String verb, boolean signed, String after) {

	public static final Phrasing NONE = new Phrasing("", "", false, "");

	private static final char AMOUNT = '□';

	private static final String SIGNED = "±";

	/**
	 * Reads the stored form: one line in which □ stands for the amount and ±□ for an amount that keeps its sign.
	 * @throws NumeralException when there is not exactly one □
	 */
	public static Phrasing of(String pattern) {
		int amount = pattern.indexOf(AMOUNT);
		if (amount < 0 || amount != pattern.lastIndexOf(AMOUNT)) {
			throw new NumeralException("numeral.pattern", pattern);
		}
		boolean signed = pattern.startsWith(SIGNED, amount - 1);
		String lead = pattern.substring(0, signed ? amount - 1 : amount);
		return led(lead, signed, pattern.substring(amount + 1));
	}

	/** @param lead the words before the amount, a verb of change at their end included */
	static Phrasing led(String lead, boolean signed, String after) {
		String verb = Verb.endingAt(lead, lead.length()).orElse("");
		return new Phrasing(lead.substring(0, lead.length() - verb.length()), verb, signed, after);
	}

	/** The stored form; {@code of(pattern())} is equal to this. */
	public String pattern() {
		return this.before + this.verb + (this.signed ? SIGNED : "") + AMOUNT + this.after;
	}

	/** Whether the verb follows the sign of the amount. */
	public boolean agrees() {
		return !this.verb.isEmpty() && !this.signed;
	}

	public String write(Quantity quantity) {
		return this.before + changed(quantity) + this.after;
	}

	/** An ordinal: what follows 第 counts places even when it does not say so, and so does what follows 前. */
	boolean isOrdinal() {
		return (this.before.endsWith("第") || this.before.equals("前")) && this.verb.isEmpty();
	}

	private String changed(Quantity quantity) {
		if (!agrees() || isTurnedAgainstQualifier(quantity)) {
			return this.verb + quantity.write();
		}
		if (quantity.signum() == 0 && quantity.isUnqualified()) {
			return Verb.UNCHANGED;
		}
		boolean fits = Verb.isFalling(this.verb) == quantity.sign().isNegative();
		String agreeing = fits ? this.verb : Verb.opposite(this.verb, quantity.unit());
		return agreeing + quantity.magnitude().write();
	}

	/** 超-8% is not a fall of more than 8%, so it keeps its sign. */
	private static boolean isTurnedAgainstQualifier(Quantity quantity) {
		return quantity.sign().isNegative() && quantity.sign() != Sign.FALL && !quantity.isUnqualified();
	}

}
