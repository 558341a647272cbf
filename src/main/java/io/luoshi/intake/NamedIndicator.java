package io.luoshi.intake;

import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.Period;
import io.luoshi.intake.proposal.Bigrams;
import io.luoshi.intake.proposal.NumberWording;
import io.luoshi.numeral.Quantity;

/** An indicator of the record, ready to be found in sentences. */
record NamedIndicator(IndicatorLine line, Bigrams name) {

	private static final double NEAR = 0.7;

	private static final double IN_SENTENCE = 0.3;

	/** What else speaks for an indicator, or against it. */
	private static final double SAME_BASIS = 0.1;

	private static final double SAME_FIGURE = 0.3;

	private static final double OTHER_FIGURE = -0.2;

	static NamedIndicator of(IndicatorLine line) {
		return new NamedIndicator(line, Bigrams.of(line.name()));
	}

	/** What part of its name stands around the number, nearer words counting more. */
	double wording(DraftNumber number, Surroundings surroundings) {
		double sentence = this.name.shareIn(surroundings.sentence(number));
		return (sentence > 0) ? NEAR * this.name.shareIn(surroundings.near(number)) + IN_SENTENCE * sentence : 0;
	}

	Suggestion suggested(DraftNumber number, Quantity quantity, Period period, double wording, KnownRecord known) {
		String present = known.written(this.line.id(), period);
		boolean sameBasis = number.read() != null
				&& NumberWording.basis(number.read().kind(), quantity.unit()) == this.line.basis();
		double figure = (present == null) ? 0 : present.equals(quantity.write()) ? SAME_FIGURE : OTHER_FIGURE;
		return new Suggestion(this.line.id(), this.line.name(), this.line.unit(), this.line.basis(),
				Math.max(0, Math.min(1, wording + (sameBasis ? SAME_BASIS : 0) + figure)), present,
				known.written(this.line.id(), period.yearBefore()));
	}

}
