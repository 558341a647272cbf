package io.luoshi.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a real Chromium: the one at {@code -Dchromium=}, or where it is usually installed. Without one the test is
 * skipped and says so, unless {@code -Dbrowser.required=true}, which makes the absence a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresBrowser.Condition.class)
@interface RequiresBrowser {

	/** Finds the browser, or says that there is none. */
	class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (Boolean.getBoolean("browser.required") || executable().isPresent()) {
				return ConditionEvaluationResult.enabled("Chromium is wanted or here");
			}
			return ConditionEvaluationResult
				.disabled("No Chromium found: install it, or name it with -Dchromium=/path/to/chromium");
		}

		static Optional<Path> executable() {
			return Stream
				.of(System.getProperty("chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
						"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
						"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
				.filter((path) -> !path.isEmpty())
				.map(Path::of)
				.filter(Files::isExecutable)
				.findFirst();
		}

	}

}
