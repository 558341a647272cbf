package io.luoshi.indicator.text;

import java.util.function.Function;

import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;

/** A run together with the characters it reads as at this moment. */
record WrittenRun(Run run, String text) {

	static WrittenRun of(Run run, Function<ReadingId, ReadingValue> values) {
		return new WrittenRun(run, read(run, values));
	}

	boolean isNumber() {
		return !(this.run instanceof Run.Literal);
	}

	private static String read(Run run, Function<ReadingId, ReadingValue> values) {
		if (run instanceof Run.Mention mention) {
			return mention.write(values.apply(mention.readings().get(0)));
		}
		if (run instanceof Run.NotData notData) {
			return notData.text();
		}
		if (run instanceof Run.Unclassified unclassified) {
			return unclassified.text();
		}
		return ((Run.Literal) run).text();
	}

}
