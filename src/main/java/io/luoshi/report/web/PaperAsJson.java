package io.luoshi.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.report.ReportHead;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import org.jspecify.annotations.Nullable;

/** The paper with what its numbers state. Offsets count UTF-16 units of the paper's text, as in the text document. */
record PaperAsJson(UUID id, UUID opinion, String edition, int year, String subject, List<Part> paragraphs) {

	static PaperAsJson of(ReportHead head, Paper paper) {
		List<Part> parts = new ArrayList<>();
		int start = 0;
		for (Paragraph paragraph : paper.paragraphs()) {
			Part part = Part.of(paragraph, start);
			parts.add(part);
			start = part.end() + 1;
		}
		return new PaperAsJson(head.id(), head.opinionId(), head.edition().name().toLowerCase(Locale.ROOT),
				head.reportYear(), head.subject(), parts);
	}

	/** A paragraph. */
	record Part(String role, UUID owner, String text, int start, int end, List<Number> numbers) {

		static Part of(Paragraph paragraph, int start) {
			List<Number> numbers = new ArrayList<>();
			int at = start;
			for (Piece piece : paragraph.pieces()) {
				Span span = piece.span();
				if (span != null && span.isNumber() && piece.source() != null) {
					numbers.add(new Number(piece.text(), at, at + piece.text().length(), piece.state().code(),
							span.reason(), piece.source().id(), span.position(),
							span.readings().stream().map(Value::of).toList()));
				}
				at += piece.text().length();
			}
			return new Part(paragraph.role().code(), paragraph.owner(), paragraph.text(), start, at, numbers);
		}

	}

	/** A number; {@code reason} says why one is not data. */
	record Number(String text, int start, int end, String state, @Nullable String reason, UUID source, int position,
			List<Value> readings) {
	}

	/** A reading that a number states, {@code value} in base units. */
	record Value(UUID id, UUID indicator, String name, String written, BigDecimal value, String unit, String bound,
			String status, boolean approved) {

		static Value of(StatedReading reading) {
			return new Value(reading.id().id(), reading.indicator().id(), reading.name(), reading.written().write(),
					reading.written().value(), reading.written().unit(), reading.written().bound().code(),
					reading.status().name().toLowerCase(Locale.ROOT),
					reading.approved());
		}

	}

}
