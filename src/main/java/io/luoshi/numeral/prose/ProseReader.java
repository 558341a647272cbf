package io.luoshi.numeral.prose;

import java.util.List;

import io.luoshi.numeral.DateNumber;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Found;
import io.luoshi.numeral.NumeralScanner;
import io.luoshi.numeral.RelationNumber;

/** Reads every number of a text. Time is linear in the text. */
public final class ProseReader {

	private final NumeralScanner scanner = new NumeralScanner();

	/** The numbers in order of place; they do not overlap. */
	public List<ProseNumber> read(String text) {
		return this.scanner.scan(text).stream().map(ProseReader::numberOf).toList();
	}

	private static ProseNumber numberOf(Found found) {
		if (found.number() instanceof Figure figure) {
			return new ProseNumber(found.start(), found.end(), figure, NumberKind.LEVEL, null,
					List.of(figure.quantity().value()), figure.quantity().unit(), figure.quantity().bound(),
					PeriodClaim.MISSING, "");
		}
		if (found.number() instanceof RelationNumber relation) {
			return new ProseNumber(found.start(), found.end(), relation, NumberKind.RATIO, null, relation.values(),
					relation.unit(), null, PeriodClaim.MISSING, "");
		}
		boolean date = found.number() instanceof DateNumber;
		return new ProseNumber(found.start(), found.end(), found.number(), date ? NumberKind.DATE : NumberKind.NAME,
				date ? "date" : "document-title", List.of(), "", null, PeriodClaim.MISSING, "");
	}

}
