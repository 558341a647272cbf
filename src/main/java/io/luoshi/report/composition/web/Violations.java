package io.luoshi.report.composition.web;

import io.luoshi.core.RuleViolation;
import org.springframework.validation.BindingResult;

/** Puts what the domain refuses beside the field that it concerns. */
final class Violations {

	private Violations() {
	}

	static void reject(BindingResult errors, RuleViolation violation) {
		if (violation.field() != null && errors.getFieldType(violation.field()) != null) {
			errors.rejectValue(violation.field(), violation.code(), violation.arguments(), violation.code());
		}
		else {
			errors.reject(violation.code(), violation.arguments(), violation.code());
		}
	}

}
