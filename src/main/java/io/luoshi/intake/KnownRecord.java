package io.luoshi.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/** What the record knows already of indicators and the readings that a draft may state. */
final class KnownRecord {

	private final Map<UUID, IndicatorLine> indicators = new HashMap<>();

	private final Set<String> names = new HashSet<>();

	private final Map<PlannedReading.Key, KnownReading> readings = new HashMap<>();

	KnownRecord(List<IndicatorLine> indicators, List<KnownReading> readings) {
		indicators.forEach((line) -> {
			this.indicators.put(line.id(), line);
			this.names.add(line.name());
		});
		readings.forEach((each) -> this.readings.put(new PlannedReading.Key(each.indicator(), each.period()), each));
	}

	boolean hasName(String name) {
		return this.names.contains(name);
	}

	/** The name of an indicator; its identifier when it is gone. */
	String name(UUID indicator) {
		IndicatorLine line = this.indicators.get(indicator);
		return (line != null) ? line.name() : indicator.toString();
	}

	String unit(UUID indicator) {
		IndicatorLine line = this.indicators.get(indicator);
		return (line != null) ? line.unit() : "";
	}

	/** What the record says of the indicator for that period, null when it says nothing. */
	@Nullable String written(UUID indicator, Period period) {
		KnownReading known = this.readings.get(new PlannedReading.Key(indicator, period));
		return (known != null) ? known.written() : null;
	}

	/** How much the record says already, null when it says nothing. */
	@Nullable ReadingValue value(PlannedReading.Key key) {
		KnownReading there = this.readings.get(key);
		return (there != null) ? new ReadingValue(Quantity.read(there.written()), there.exact()) : null;
	}

	/** The reading that the record has, null when it has none. */
	@Nullable ReadingId reading(PlannedReading.Key key) {
		KnownReading known = this.readings.get(key);
		return (known != null) ? new ReadingId(known.id()) : null;
	}

	/** A reading of the record. */
	record KnownReading(UUID id, UUID indicator, Period period, String written,
			@Nullable BigDecimal exact) {
	}

}
