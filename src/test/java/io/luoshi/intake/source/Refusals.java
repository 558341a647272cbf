package io.luoshi.intake.source;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.luoshi.core.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Refusals are rule violations at the file, and both languages have a sentence for each. */
final class Refusals {

	private Refusals() {
	}

	static void assertRefused(String code, ThrowingCallable reading) {
		RuleViolation violation = catchThrowableOfType(RuleViolation.class, reading);
		assertThat(violation).as(code).isNotNull();
		assertThat(violation.code()).isEqualTo(code);
		assertThat(violation.field()).isEqualTo("file");
		for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
			ResourceBundle bundle = ResourceBundle.getBundle("messages", locale,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			assertThat(bundle.getString(code)).hasSizeGreaterThan(20);
		}
	}

}
