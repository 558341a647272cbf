package io.luoshi.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a reading that a person states.
 *
 * @param written the value as the paper writes it
 * @param exact the exact value in the base unit, null when only the written form is known; null is not zero
 * @param evidence where the value comes from: table, letter, system
 */
public record ReadingContent(Quantity written, @Nullable BigDecimal exact, Period period, PeriodGiven given,
		ReadingStatus status, String evidence) {

	/** Characters of evidence: the name of a source, not the source itself. */
	private static final int LONGEST_EVIDENCE = 1_000;

	/** @throws RuleViolation when the exact value contradicts the written form: 64 120 is not 6.3万余个 */
	public ReadingContent {
		if (evidence.length() > LONGEST_EVIDENCE) {
			throw RuleViolation.at("evidence", "indicator.evidence.too-long", evidence.length(), LONGEST_EVIDENCE);
		}
		if (exact != null && !written.admits(exact)) {
			throw contradiction(written, exact);
		}
	}

	private static RuleViolation contradiction(Quantity written, BigDecimal exact) {
		try {
			return RuleViolation.at("exact", "indicator.reading.form-contradicts-exact", exact.toPlainString(),
					written.write(), written.restate(exact).write());
		}
		catch (NumeralException ex) {
			return RuleViolation.at("exact", "indicator.reading.form-cannot-say-exact", exact.toPlainString(),
					written.write());
		}
	}

	/** What would change if this took the place of {@code before}, field by field. */
	List<FieldChange> changesFrom(ReadingContent before) {
		List<FieldChange> changes = new ArrayList<>();
		FieldChange.note(changes, "written", before.written.write(), this.written.write());
		FieldChange.note(changes, "exact", plain(before.exact), plain(this.exact));
		FieldChange.note(changes, "period", before.period.label(), this.period.label());
		FieldChange.note(changes, "given", before.given.name(), this.given.name());
		FieldChange.note(changes, "reading-status", before.status.name(), this.status.name());
		FieldChange.note(changes, "evidence", before.evidence, this.evidence);
		return List.copyOf(changes);
	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.toPlainString() : null;
	}

}
