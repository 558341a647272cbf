package io.luoshi.indicator.web;

import java.util.UUID;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorDefinition;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A new indicator together with its first reading, as typed. */
record IndicatorForm(@Nullable String name, @Nullable Basis basis, @Nullable String scope,
		@Nullable Direction direction, @Nullable UUID sourceUnit, @Nullable String definition,
		@Nullable String written, @Nullable String exact, @Nullable String periodStart, @Nullable String periodEnd,
		@Nullable PeriodGiven given, @Nullable ReadingStatus status, @Nullable String evidence) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DEFINITION = 2_000;

	static IndicatorForm empty(String written) {
		return new IndicatorForm("", Basis.IN_YEAR, "", Direction.NEUTRAL, null, "", written, "", "", "",
				PeriodGiven.STATED, ReadingStatus.PROVISIONAL, "");
	}

	ReadingForm reading() {
		return new ReadingForm(this.written, this.exact, this.periodStart, this.periodEnd, this.given, this.status,
				this.evidence, 0);
	}

	/** Whether everything that an indicator needs is there; if not, {@code errors} say what is missing. */
	boolean isComplete(BindingResult errors) {
		requireText(errors, "name", text(this.name), LONGEST_NAME);
		requireText(errors, "scope", text(this.scope), LONGEST_NAME);
		requireText(errors, "definition", text(this.definition), LONGEST_DEFINITION);
		if (this.sourceUnit == null) {
			errors.rejectValue("sourceUnit", "indicator.field.required");
		}
		return !errors.hasErrors();
	}

	/** Call only when complete; the unit follows from the figure. */
	IndicatorDefinition definition(Quantity quantity) {
		if (this.sourceUnit == null) {
			throw new IllegalStateException("The form is not complete");
		}
		return new IndicatorDefinition(text(this.name), quantity.unit(),
				(this.basis != null) ? this.basis : Basis.IN_YEAR, text(this.scope),
				(this.direction != null) ? this.direction : Direction.NEUTRAL, new UnitId(this.sourceUnit),
				text(this.definition), null);
	}

	private static void requireText(BindingResult errors, String field, String typed, int longest) {
		if (typed.isEmpty()) {
			errors.rejectValue(field, "indicator.field.required");
		}
		else if (typed.length() > longest) {
			errors.rejectValue(field, "indicator.field.too-long", new Object[] { typed.length(), longest }, null);
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
