package io.luoshi.account.web;

import io.luoshi.core.RuleViolation;
import org.springframework.validation.BindingResult;

/** Puts a broken rule beside the field whose content breaks it. */
final class Violations {

	private Violations() {
	}

	static void show(RuleViolation violation, BindingResult result) {
		String field = violation.field();
		if (field != null && result.getFieldType(field) != null) {
			result.rejectValue(field, violation.code(), violation.arguments(), null);
		}
		else {
			result.reject(violation.code(), violation.arguments(), null);
		}
	}

}
