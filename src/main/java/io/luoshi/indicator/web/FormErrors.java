package io.luoshi.indicator.web;

import io.luoshi.core.RuleViolation;
import io.luoshi.numeral.NumeralException;
import org.springframework.validation.BindingResult;

/** Puts what the domain refuses beside the field that it concerns. */
final class FormErrors {

	private FormErrors() {
	}

	static void reject(BindingResult errors, RuleViolation violation) {
		if (violation.field() != null && errors.getFieldType(violation.field()) != null) {
			errors.rejectValue(violation.field(), violation.code(), violation.arguments(), violation.code());
		}
		else {
			errors.reject(violation.code(), violation.arguments(), violation.code());
		}
	}

	static void reject(BindingResult errors, String field, NumeralException ex) {
		errors.rejectValue(field, ex.code(), ex.arguments(), ex.code());
	}

}
