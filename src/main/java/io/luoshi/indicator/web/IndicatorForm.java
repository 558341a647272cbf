package io.luoshi.indicator.web;

import java.util.UUID;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingStatus;
import org.jspecify.annotations.Nullable;

/** A new indicator together with its first reading, as typed. */
record IndicatorForm(@Nullable String name, @Nullable Basis basis, @Nullable String scope,
		@Nullable Direction direction, @Nullable UUID sourceUnit, @Nullable String definition,
		@Nullable String written, @Nullable String exact, @Nullable String periodStart, @Nullable String periodEnd,
		@Nullable PeriodGiven given, @Nullable ReadingStatus status, @Nullable String evidence) {

	static IndicatorForm empty(String written) {
		return new IndicatorForm("", Basis.IN_YEAR, "", Direction.NEUTRAL, null, "", written, "", "", "",
				PeriodGiven.STATED, ReadingStatus.PROVISIONAL, "");
	}

	ReadingForm reading() {
		return new ReadingForm(this.written, this.exact, this.periodStart, this.periodEnd, this.given, this.status,
				this.evidence, 0);
	}

	/** What the indicator is. */
	DefinitionForm what() {
		return new DefinitionForm(this.name, this.basis, this.scope, this.direction, this.sourceUnit, this.definition, "",
				0);
	}

}
