package io.luoshi.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import io.luoshi.indicator.ReadingLine;
import org.jspecify.annotations.Nullable;

/** A reading, {@code value} and {@code exact} in base units. */
record ReadingAnswer(UUID id, UUID indicator, String name, String written, BigDecimal value, String unit,
		String bound, @Nullable BigDecimal exact, LocalDate periodStart, LocalDate periodEnd, String status,
		String evidence, boolean approved, int version) {

	static ReadingAnswer of(ReadingLine line) {
		return new ReadingAnswer(line.id(), line.indicatorId(), line.name(), line.written(), line.value(), line.unit(),
				line.bound().code(), line.exact(), line.periodStart(), line.periodEnd(),
				line.status().name().toLowerCase(Locale.ROOT), line.evidence(), line.approvedAt() != null,
				line.version());
	}

}
