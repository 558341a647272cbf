package io.luoshi.indicator.web;

import java.util.List;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.Span;

/** A sentence that states an indicator, and where it stands. */
record Statement(Place place, List<Span> sentence) {

	static List<Statement> of(List<ReadableText> texts, IndicatorId indicator) {
		return texts.stream()
			.flatMap((text) -> text.sentences((span) -> states(span, indicator))
				.stream()
				.map((sentence) -> new Statement(text.place(), sentence)))
			.toList();
	}

	private static boolean states(Span span, IndicatorId indicator) {
		return span.readings().stream().anyMatch((reading) -> reading.indicator().equals(indicator));
	}

}
