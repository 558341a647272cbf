package io.luoshi.numeral.prose;

import io.luoshi.numeral.Found;
import io.luoshi.numeral.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number of which it is known whether it is data.
 *
 * @param reason why it is not; null when it is
 */
record Judged(Found found, @Nullable NotDataReason reason) {

	WrittenNumber number() {
		return this.found.number();
	}

	int start() {
		return this.found.start();
	}

	int end() {
		return this.found.end();
	}

	boolean isData() {
		return this.reason == null;
	}

	boolean is(NotDataReason other) {
		return this.reason == other;
	}

	Surroundings in(String text) {
		return new Surroundings(text, start(), end());
	}

}
