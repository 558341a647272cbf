package io.luoshi.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.ReadingLine;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.WrittenNumber;
import org.springframework.stereotype.Component;

/** What a number that nobody has classified may state: the readings that say the same. */
@Component
class NumberChoices {

	private final IndicatorReader indicators;

	NumberChoices(IndicatorReader indicators) {
		this.indicators = indicators;
	}

	/** The readings to choose from, by the number's position in the text. */
	Map<Integer, List<ReadingLine>> of(ReadableText text) {
		return text.spans()
			.stream()
			.filter((span) -> span.state() == SpanState.UNCLASSIFIED)
			.collect(Collectors.toMap(Span::position, (span) -> choices(span.text())));
	}

	private List<ReadingLine> choices(String number) {
		try {
			return (WrittenNumber.read(number) instanceof Figure figure)
					? this.indicators.readingsOf(figure.quantity()) : List.of();
		}
		catch (NumeralException ex) {
			return List.of();
		}
	}

}
