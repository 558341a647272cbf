package io.luoshi.indicator.text;

import java.util.List;

import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/** A stretch of a {@link BoundText}; its runs joined are the text, character for character. */
public sealed interface Run {

	/** Characters without a number in them. */
	record Literal(String text) implements Run {
	}

	/**
	 * A place that states readings.
	 *
	 * @param phrasing the words around the figure
	 * @param style how this place writes the figure, null where it follows the reading's own form
	 * @param readings one, or several that share one figure (均, 各, “甲率和乙率达100%”), in the order named
	 */
	record Mention(Phrasing phrasing, @Nullable Quantity style, List<ReadingId> readings) implements Run {

		public Mention {
			readings = List.copyOf(readings);
			if (readings.isEmpty()) {
				throw new IllegalArgumentException("A mention states at least one reading");
			}
		}

		public Mention(Phrasing phrasing, List<ReadingId> readings) {
			this(phrasing, null, readings);
		}

		String write(ReadingValue value) {
			return this.phrasing.write(value.in(this.style));
		}
	}

	/**
	 * A number that is not data.
	 *
	 * @param reason why not, the last part of a message key: {@code scope-year}, {@code document-title} …
	 */
	record NotData(String text, String reason) implements Run {
	}

	/** A number that nobody has bound or excluded yet: a report that holds one cannot be submitted. */
	record Unclassified(String text) implements Run {
	}

}
