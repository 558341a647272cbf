package io.luoshi.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import io.luoshi.indicator.Period;
import io.luoshi.indicator.text.Run;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.WrittenNumber;
import io.luoshi.numeral.prose.ProseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of a draft's text, from {@code start} to before {@code end}.
 *
 * @param line the line that holds it, counted from 0
 * @param read what the reader makes of it; null when only a person sees a number here
 * @param decision what a person has said of it, null while nobody has
 */
public record DraftNumber(int start, int end, String text, int line, @Nullable ProseNumber read,
		@Nullable Decision decision) {

	/** The amount with its words, when it is one that a reading can hold and that is written back as it came. */
	public Optional<Figure> figure() {
		try {
			WrittenNumber written = (this.read != null) ? this.read.number() : WrittenNumber.read(this.text);
			return (written instanceof Figure figure && isKept(figure)) ? Optional.of(figure) : Optional.empty();
		}
		catch (NumeralException ex) {
			return Optional.empty();
		}
	}

	/** The amount as the record will hold it. An ordinal is without its unsaid unit there: 第一 is kept as 一. */
	public Optional<Quantity> quantity() {
		return figure().map((figure) -> Quantity.read(figure.quantity().write()));
	}

	/** Whether a person has said what it is; leaving it for later is saying so too. */
	public boolean isSettled() {
		return this.decision != null;
	}

	/** What the record will hold in its place: unclassified, unless a person has said what it is. */
	Run run(BiFunction<Statement, Period, Entered> readings) {
		Meaning meaning = (this.decision != null) ? this.decision.meaning() : new Meaning.LeftOpen();
		if (meaning instanceof Meaning.NotData notData) {
			return new Run.NotData(this.text, notData.reason());
		}
		Figure figure = figure().orElse(null);
		if (figure == null || !(meaning instanceof Meaning.States states)) {
			return new Run.Unclassified(this.text);
		}
		List<Entered> stated = states.statements()
			.stream()
			.map((statement) -> readings.apply(statement, states.period()))
			.toList();
		Quantity own = quantity().filter((written) -> stated.stream().anyMatch((each) -> !each.written().equals(written)))
			.orElse(null);
		return new Run.Mention(figure.phrasing(), own, stated.stream().map(Entered::reading).toList());
	}

	private boolean isKept(Figure figure) {
		return Phrasing.of(figure.phrasing().pattern())
			.write(Quantity.read(figure.quantity().write()))
			.equals(this.text);
	}

}
