package io.luoshi.indicator.text;

import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text as it reads now.
 *
 * @param position the run's place in its text, counted from 0
 * @param reason why a number is not data, null for all else
 * @param phrasing the words around the figure of a mention, null for all else
 * @param readings what it states, empty unless it is a mention
 */
public record Span(int position, RunKind kind, String text, @Nullable String reason, @Nullable Phrasing phrasing,
		List<StatedReading> readings) {

	/** Whether it states the reading. */
	public boolean states(ReadingId reading) {
		return this.readings.stream().anyMatch((stated) -> stated.id().equals(reading));
	}

	/** How it would read with another figure; itself when it states none. */
	Span restating(Quantity quantity) {
		if (this.phrasing == null) {
			return this;
		}
		Quantity written = new ReadingValue(quantity, null).in(ownStyle(this.phrasing));
		return new Span(this.position, this.kind, this.phrasing.write(written), this.reason, this.phrasing,
				this.readings);
	}

	/** How this place writes the figure, null where it follows the reading's own form. */
	private @Nullable Quantity ownStyle(Phrasing words) {
		boolean follows = this.text.equals(words.write(this.readings.get(0).written()));
		return (!follows && WrittenNumber.read(this.text) instanceof Figure figure) ? figure.quantity() : null;
	}

	/** The same place with part of its characters. */
	Span clipped(int start, int end) {
		return new Span(this.position, this.kind, this.text.substring(start, end), this.reason, this.phrasing,
				this.readings);
	}

	public boolean isNumber() {
		return this.kind != RunKind.LITERAL;
	}

	public SpanState state() {
		return switch (this.kind) {
			case LITERAL -> SpanState.LITERAL;
			case NOT_DATA -> SpanState.NOT_DATA;
			case UNCLASSIFIED -> SpanState.UNCLASSIFIED;
			case MENTION -> stateOfReadings();
		};
	}

	private SpanState stateOfReadings() {
		if (this.readings.stream().map(StatedReading::written).distinct().count() != 1) {
			return SpanState.UNCLASSIFIED;
		}
		if (this.readings.stream().anyMatch(StatedReading::changedSinceApproval)) {
			return SpanState.CHANGED;
		}
		if (this.readings.stream().anyMatch((reading) -> reading.status() == ReadingStatus.PROVISIONAL)) {
			return SpanState.PROVISIONAL;
		}
		return this.readings.stream().anyMatch((reading) -> !reading.approved()) ? SpanState.UNAPPROVED
				: SpanState.BOUND;
	}

}
