package io.luoshi.numeral.prose;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Found;
import io.luoshi.numeral.NameNumber;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Decides of each number of one text whether it is data, by its form, by its clause, and by the marks around it. */
final class Judge {

	private final String text;

	private final Enclosures enclosures;

	Judge(String text) {
		this.text = text;
		this.enclosures = Enclosures.of(text);
	}

	Judged judge(Found found) {
		return new Judged(found, reason(found.number(), new Surroundings(this.text, found.start(), found.end())));
	}

	private @Nullable NotDataReason reason(WrittenNumber number, Surroundings at) {
		if (this.enclosures.isInTitle(at.start())) {
			return NotDataReason.DOCUMENT_TITLE;
		}
		boolean quoted = this.enclosures.isInQuotedName(at.start());
		if (number instanceof NameNumber name) {
			return name.sort().equals(NameNumber.CODE) ? CodeRules.reason(name, at, quoted)
					: NotDataReason.ofCode(name.sort());
		}
		NotDataReason reason = reasonOfNumber(number, at);
		boolean named = quoted && (reason == null || reason == NotDataReason.ARTICLE);
		return named ? NotDataReason.SLOGAN : reason;
	}

	private static @Nullable NotDataReason reasonOfNumber(WrittenNumber number, Surroundings at) {
		if (number instanceof DateNumber date) {
			return DateRules.reason(date, at);
		}
		if (number instanceof RelationNumber relation) {
			return RelationRules.reason(relation, at);
		}
		return (number instanceof Figure figure) ? AmountRules.reason(figure, at) : null;
	}

}
