package io.luoshi.indicator.web;

import java.util.UUID;
import java.util.regex.Pattern;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorDefinition;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What an indicator is, as typed.
 *
 * @param keyRank its place among the key indicators, empty when it is none of them
 * @param version the indicator's version when the form was opened
 */
record DefinitionForm(@Nullable String name, @Nullable Basis basis, @Nullable String scope,
		@Nullable Direction direction, @Nullable UUID sourceUnit, @Nullable String definition, @Nullable String keyRank,
		int version) {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_DEFINITION = 2_000;

	private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");

	static DefinitionForm of(IndicatorDefinition is, int version) {
		return new DefinitionForm(is.name(), is.basis(), is.scope(), is.direction(), is.sourceUnit().id(), is.definition(),
				(is.keyRank() != null) ? is.keyRank().toString() : "", version);
	}

	/** Whether everything that an indicator needs is there; if not, {@code errors} say what is missing. */
	boolean isComplete(BindingResult errors) {
		requireText(errors, "name", text(this.name), LONGEST_NAME);
		requireText(errors, "scope", text(this.scope), LONGEST_NAME);
		requireText(errors, "definition", text(this.definition), LONGEST_DEFINITION);
		if (this.sourceUnit == null) {
			errors.rejectValue("sourceUnit", "indicator.field.required");
		}
		if (!text(this.keyRank).isEmpty() && !RANK.matcher(text(this.keyRank)).matches()) {
			errors.rejectValue("keyRank", "indicator.key-rank-form", new Object[] { text(this.keyRank) }, null);
		}
		return !errors.hasErrors();
	}

	/** Call only when complete. */
	IndicatorDefinition definition(String unit) {
		if (this.sourceUnit == null) {
			throw new IllegalStateException("The form is not complete");
		}
		return new IndicatorDefinition(text(this.name), unit, (this.basis != null) ? this.basis : Basis.IN_YEAR,
				text(this.scope), (this.direction != null) ? this.direction : Direction.NEUTRAL,
				new UnitId(this.sourceUnit), text(this.definition),
				text(this.keyRank).isEmpty() ? null : Integer.valueOf(text(this.keyRank)));
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
