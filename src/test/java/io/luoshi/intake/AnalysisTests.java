package io.luoshi.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTests {

	@Test
	void takesWhatNumbersThePartsOfAPaperForNoNumber() {
		String text = "第二部分　整改情况\n问题一：资金不到位。\n整改进展：补足12万元。\n①办结3件。";

		assertThat(Analysis.of(text).numbers())
			.extracting((number) -> text.substring(number.start(), number.end()))
			.containsExactly("12万元", "3件");
	}

}
