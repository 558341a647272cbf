package io.luoshi.numeral.prose;

import java.util.List;

import io.luoshi.numeral.Found;
import io.luoshi.numeral.NumeralScanner;
import io.luoshi.numeral.Typing;

/**
 * Reads every number of a text of any number of paragraphs, each on its own line. Time is linear in the text. Full-width
 * digits and spaces within numbers are read as if typed plainly.
 */
public final class ProseReader {

	private final NumeralScanner scanner = new NumeralScanner();

	/** The numbers in order of place; they do not overlap. */
	public List<ProseNumber> read(String text) {
		Typing typing = new Typing(text);
		String plain = typing.plain();
		Judge judge = new Judge(plain);
		List<Judged> judged = this.scanner.scan(plain).stream().map(judge::judge).toList();
		List<ProseNumber> read = SharedUnits.spread(new Reading(plain, judged).numbers(), plain);
		return read.stream().map((number) -> placed(number, typing)).toList();
	}

	private static ProseNumber placed(ProseNumber number, Typing typing) {
		Found found = typing.placed(new Found(number.start(), number.end(), number.number()));
		return new ProseNumber(found.start(), found.end(), found.number(), number.kind(), number.reason(),
				number.values(), number.unit(), number.bound(), number.period(), number.comparison());
	}

}
