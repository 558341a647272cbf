package io.luoshi.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingLine;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a reading to say. Without {@code exact} only the written form is known; evidence and status
 * that are left out stay as they are.
 */
record ReadingChange(@Nullable String written, @Nullable BigDecimal exact, @Nullable String evidence,
		@Nullable String status) {

	private static final int LONGEST_EVIDENCE = 1_000;

	private static final int INTEGER_DIGITS = 15;

	private static final int DECIMALS = 6;

	/** The content, or what is wrong with it, in {@code errors} by field. */
	Optional<ReadingContent> content(ReadingLine before, Map<String, Fault> errors) {
		Quantity quantity = quantity(errors);
		ReadingStatus settled = settled(before, errors);
		String proof = (this.evidence != null) ? this.evidence.strip() : before.evidence();
		if (proof.length() > LONGEST_EVIDENCE) {
			errors.put("evidence", new Fault("indicator.evidence.too-long", proof.length(), LONGEST_EVIDENCE));
		}
		if (this.exact != null && !isReasonable(this.exact)) {
			errors.put("exact", new Fault("indicator.exact.not-a-number", "exact"));
		}
		if (!errors.isEmpty() || quantity == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ReadingContent(quantity, this.exact,
					new Period(before.periodStart(), before.periodEnd()), before.given(), settled, proof));
		}
		catch (RuleViolation ex) {
			errors.put((ex.field() != null) ? ex.field() : "written", new Fault(ex.code(), ex.arguments()));
			return Optional.empty();
		}
	}

	private @Nullable Quantity quantity(Map<String, Fault> errors) {
		try {
			return Quantity.read((this.written != null) ? this.written.strip() : "");
		}
		catch (NumeralException ex) {
			errors.put("written", new Fault(ex.code(), ex.arguments()));
			return null;
		}
	}

	private ReadingStatus settled(ReadingLine before, Map<String, Fault> errors) {
		if (this.status == null) {
			return before.status();
		}
		String asked = this.status.toUpperCase(Locale.ROOT);
		return Arrays.stream(ReadingStatus.values()).filter((known) -> known.name().equals(asked)).findFirst().orElseGet(() -> {
			errors.put("status", new Fault("api.status.unknown", String.valueOf(this.status)));
			return before.status();
		});
	}

	/** Checked on the digits alone: writing out 1e1000000 would keep a processor busy for minutes. */
	private static boolean isReasonable(BigDecimal number) {
		return number.scale() <= DECIMALS && number.scale() >= -INTEGER_DIGITS
				&& number.precision() - number.scale() <= INTEGER_DIGITS;
	}

	static Map<String, Fault> noFaults() {
		return new LinkedHashMap<>();
	}

	/** What is wrong with a field: a key of the message bundle and what fills its places. */
	record Fault(String code, Object... arguments) {
	}

}
