package io.luoshi.intake;

import java.util.HashSet;
import java.util.Objects;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.Indicator;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Indicators;
import io.luoshi.numeral.prose.NotDataReason;
import io.luoshi.numeral.Quantity;
import org.springframework.stereotype.Component;

/** What may be said of a number. */
@Component
class MeaningRules {

	private static final int LONGEST_NAME = 200;

	private final Indicators indicators;

	MeaningRules(Indicators indicators) {
		this.indicators = indicators;
	}

	/** @throws RuleViolation beside the field that is wrong */
	void require(DraftNumber number, Meaning meaning) {
		if (meaning instanceof Meaning.NotData notData && !NotDataReason.isKnown(notData.reason())) {
			throw RuleViolation.at("reason", "text.number.reason-unknown", notData.reason());
		}
		if (meaning instanceof Meaning.States states) {
			Quantity quantity = number.quantity()
				.orElseThrow(() -> RuleViolation.at("meaning", "intake.number.not-a-figure", number.text()));
			if (new HashSet<>(states.statements()).size() < states.statements().size()) {
				throw RuleViolation.at("indicator", "intake.number.same-indicator-twice");
			}
			states.statements().forEach((statement) -> require(number, quantity, statement));
		}
	}

	private void require(DraftNumber number, Quantity quantity, Statement statement) {
		IndicatorId known = statement.indicator();
		if (known == null) {
			requireNew(Objects.requireNonNullElse(statement.name(), ""));
			return;
		}
		Indicator indicator = this.indicators.findById(known)
			.orElseThrow(() -> RuleViolation.at("indicator", "intake.number.no-indicator"));
		if (!quantity.unit().equals(indicator.unit())) {
			throw RuleViolation.at("indicator", "intake.number.unit-differs", number.text(), quantity.unit(),
					indicator.name(), indicator.unit());
		}
	}

	private void requireNew(String name) {
		if (name.isBlank()) {
			throw RuleViolation.at("name", "indicator.field.required");
		}
		if (name.length() > LONGEST_NAME) {
			throw RuleViolation.at("name", "indicator.field.too-long", name.length(), LONGEST_NAME);
		}
		if (this.indicators.existsByName(name)) {
			throw RuleViolation.at("name", "intake.number.name-taken", name);
		}
	}

}
