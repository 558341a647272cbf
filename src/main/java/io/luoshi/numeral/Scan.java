package io.luoshi.numeral;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One walk through one text. */
final class Scan {

	private static final Lexicon WORDS = Lexicon.load(Scan.class, "words.txt");

	private static final String OPENING_QUOTES = "“‘「『";

	/** More Han digits than that in a row are no number. */
	private static final int LONGEST_HAN = 30;

	private final String text;

	private final List<Found> found = new ArrayList<>();

	private int position;

	Scan(String text) {
		this.text = text;
	}

	List<Found> all() {
		while (this.position < this.text.length()) {
			int skipped = skipped();
			Found next = (skipped > this.position) ? null : next();
			if (next != null) {
				this.found.add(next);
				this.position = next.end();
			}
			else {
				this.position = Math.max(skipped, this.position + 1);
			}
		}
		return List.copyOf(this.found);
	}

	/** The end of what stands here and is no number; the position itself when nothing is known to. */
	private int skipped() {
		int run = HanDigits.end(this.text, this.position);
		if (run - this.position > LONGEST_HAN) {
			return run;
		}
		int mark = ListMarks.endAt(this.text, this.position);
		if (mark > this.position) {
			return mark;
		}
		boolean ordinal = this.position > 0 && this.text.charAt(this.position - 1) == '第';
		int word = ordinal ? this.position : WORDS.endAt(this.text, this.position);
		if (word == this.position || isLongerName(word)) {
			return this.position;
		}
		return FractionReader.beginsWithin(this.text, this.position, word) ? word - 1 : word;
	}

	/** A name with numbers in it wins over a fixed word that begins it. */
	private boolean isLongerName(int wordEnd) {
		Found name = NameReader.at(this.text, this.position);
		return name != null && name.end() > wordEnd;
	}

	private @Nullable Found next() {
		char c = this.text.charAt(this.position);
		Found name = startsInsideCode() ? null : NameReader.at(this.text, this.position);
		if (name != null) {
			return name;
		}
		if (c == '持') {
			return unchanged();
		}
		Found date = DateReader.at(this.text, this.position);
		if (date != null) {
			return date;
		}
		if (c == '前') {
			int end = Foremost.endAt(this.text, this.position);
			return (end > this.position) ? read(this.position, end) : null;
		}
		return Numerals.mayBegin(c) ? number() : null;
	}

	private @Nullable Found number() {
		Found relation = RelationReader.at(this.text, this.position);
		if (relation != null) {
			return qualified(relation);
		}
		Found name = quoted() ? quotedName() : NameReader.pairedAt(this.text, this.position);
		if (name != null) {
			return name;
		}
		QuantityReader.Reading reading = QuantityReader.at(this.text, this.position);
		if (reading == null) {
			return Numerals.isDigit(this.text.charAt(this.position)) ? code() : null;
		}
		int end = Numerals.end(this.text, this.position, reading);
		return (end > this.position) ? withLead(reading.quantity(), end) : null;
	}

	/** A lead before two numbers side by side (累计建设24类1500余个) belongs to neither. */
	private Found withLead(Quantity quantity, int end) {
		int floor = this.found.isEmpty() ? 0 : last().end();
		int digits = LeadWords.qualifierStart(this.text, this.position, floor, quantity.writtenUnit());
		if (Verb.endingAt(this.text, digits).isPresent()) {
			return read(compared(LeadWords.start(this.text, digits, floor)), end);
		}
		if (isTerseChange(digits, floor, quantity)) {
			return read(digits - 1, end);
		}
		boolean ordinal = digits > 0 && this.text.charAt(digits - 1) == '第';
		boolean shared = !ordinal && end < this.text.length() && Numerals.isDigit(this.text.charAt(end));
		return read(shared ? digits : LeadWords.start(this.text, digits, floor), end);
	}

	/** 二产增7.8%: of shares, 增 and 降 tell a change without a comparison. */
	private boolean isTerseChange(int digits, int floor, Quantity quantity) {
		boolean changes = digits > floor + 1 && "增降".indexOf(this.text.charAt(digits - 1)) >= 0;
		return changes && quantity.unit().equals("%") && "新净再倍".indexOf(this.text.charAt(digits - 2)) < 0;
	}

	/** Takes in the comparison before a verb of change, and the year already found within it. */
	private int compared(int verb) {
		int start = Comparisons.startBefore(this.text, verb);
		int kept = this.found.size();
		while (kept > 0 && this.found.get(kept - 1).start() >= start) {
			kept--;
		}
		if (kept > 0 && this.found.get(kept - 1).end() > start) {
			return verb;
		}
		this.found.subList(kept, this.found.size()).clear();
		return start;
	}

	private @Nullable Found unchanged() {
		if (!this.text.startsWith(Verb.UNCHANGED, this.position)) {
			return null;
		}
		int start = compared(this.position);
		return (start < this.position) ? read(start, this.position + Verb.UNCHANGED.length()) : null;
	}

	private Found qualified(Found relation) {
		int floor = this.found.isEmpty() ? 0 : last().end();
		RelationNumber number = (RelationNumber) relation.number();
		int start = LeadWords.qualifierStart(this.text, relation.start(), floor, number.unit());
		boolean qualifies = switch (number.kind()) {
			case FRACTION, RANGE -> start < relation.start();
			case TOLERANCE, RATIO, MULTIPLE -> false;
		};
		return qualifies ? read(start, relation.end()) : relation;
	}

	private @Nullable Found quotedName() {
		Found name = NameReader.quotedAt(this.text, this.position);
		QuantityReader.Reading reading = QuantityReader.at(this.text, this.position);
		boolean counts = reading != null && !reading.quantity().writtenUnit().isEmpty();
		return (name == null || (counts && name.end() <= reading.end())) ? null : name;
	}

	private Found read(int start, int end) {
		String written = this.text.substring(start, end);
		try {
			return new Found(start, end, WrittenNumber.read(written));
		}
		catch (NumeralException ex) {
			return new Found(start, end, NameReader.name(this.text, start, end));
		}
	}

	/** Digits beyond what an amount may have, such as a telephone or account number. */
	private Found code() {
		int end = this.position;
		while (end < this.text.length() && Numerals.isDigit(this.text.charAt(end))) {
			end++;
		}
		String digits = this.text.substring(this.position, end);
		return new Found(this.position, end, new NameNumber(digits, List.of(), "", NameNumber.CODE));
	}

	private boolean startsInsideCode() {
		return this.position > 0 && Numerals.isLatin(this.text.charAt(this.position))
				&& Numerals.isLatin(this.text.charAt(this.position - 1));
	}

	private boolean quoted() {
		return this.position > 0 && OPENING_QUOTES.indexOf(this.text.charAt(this.position - 1)) >= 0;
	}

	private Found last() {
		return this.found.get(this.found.size() - 1);
	}

}
