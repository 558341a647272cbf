package io.luoshi.indicator.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundTextTests {

	private static final Actor EDITOR = new Actor("editor", "编辑");

	private static final ReadingId DAYS = ReadingId.next();

	private static final ReadingId GROWTH = ReadingId.next();

	private static final ReadingId LOANS = ReadingId.next();

	private static final Function<ReadingId, ReadingValue> VALUES = Map.of(DAYS, value("325天", null), GROWTH,
			value("-8.8%", null), LOANS, value("近5亿元", "480000000"))::get;

	private final BoundText text = new BoundText(new Place("measure", UUID.randomUUID(), "narrative"),
			List.of(new Run.NotData("2023年", "scope-year"), new Run.Literal(",优良天数为"),
					new Run.Mention(Phrasing.of("□"), List.of(DAYS)), new Run.Literal(";噪声投诉"),
					new Run.Mention(Phrasing.of("同比下降□"), List.of(GROWTH)), new Run.Literal("。")));

	@Test
	void readsAsItsRunsWithTheFiguresOfTheReadings() {
		assertThat(read()).isEqualTo("2023年,优良天数为325天;噪声投诉同比下降8.8%。");
	}

	@Test
	void keepsEveryNumberThatStillReadsAsBefore() {
		rewrite("据统计,2023年,全市优良天数为325天;另外噪声投诉同比下降8.8%,成效明显。");

		assertThat(kinds()).containsExactly("数:2023年", "绑:325天", "绑:同比下降8.8%");
		assertThat(read()).isEqualTo("据统计,2023年,全市优良天数为325天;另外噪声投诉同比下降8.8%,成效明显。");
	}

	@Test
	void takesOutWhatNobodySees() {
		rewrite("\u200b2023年,优良天\u00ad数为3\u206025天;噪声投诉同比下降8.8%。\u202e");

		assertThat(kinds()).containsExactly("数:2023年", "绑:325天", "绑:同比下降8.8%");
		assertThat(read()).isEqualTo("2023年,优良天数为325天;噪声投诉同比下降8.8%。");
	}

	@Test
	void aRowOfATableKeepsItsEmptyFirstCell() {
		BoundText row = new BoundText(new Place("report", UUID.randomUUID(), "narrative-7"), List.of(new Run.Literal("\t甲\t乙")));

		row.rewrite(" \t甲\t丙\r\n", VALUES, EDITOR);

		assertThat(row.text(VALUES)).isEqualTo("\t甲\t丙");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> row.rewrite("\t\t", VALUES, EDITOR));
	}

	@Test
	void lightsANumberThatWasChangedOrAdded() {
		rewrite("2023年,优良天数为326天;噪声投诉同比下降8.8%,办结12件。");

		assertThat(kinds()).containsExactly("数:2023年", "?:326天", "绑:同比下降8.8%", "?:12件");
	}

	@Test
	void losesTheBindingWhenALongerNumberSwallowsTheOldOne() {
		rewrite("2023年,优良天数为1325天;噪声投诉同比下降8.8%。");

		assertThat(kinds()).containsExactly("数:2023年", "?:1325天", "绑:同比下降8.8%");
	}

	@Test
	void losesTheBindingWhenAQualifierIsPutBefore() {
		rewrite("2023年,优良天数为超325天;噪声投诉同比下降8.8%。");

		assertThat(kinds()).containsExactly("数:2023年", "?:超325天", "绑:同比下降8.8%");
	}

	@Test
	void followsANumberThatWasMovedWithItsSentence() {
		rewrite("噪声投诉同比下降8.8%;2023年,优良天数为325天。");

		assertThat(kinds()).containsExactlyInAnyOrder("绑:同比下降8.8%", "数:2023年", "绑:325天");
	}

	@Test
	void joinsTheRunsToTheTypedTextWhateverWasTyped() {
		for (String typed : List.of("没有数字。", "325天325天325天", "2023年", "同比下降8.8%同比下降8.8%", "。,;:()")) {
			rewrite(typed);
			assertThat(read()).isEqualTo(typed);
		}
	}

	@Test
	void bindsANumberToAReadingThatSaysTheSame() {
		rewrite("优良天数为325 天。");
		rewrite("优良天数共325天。");
		int position = position("325天");

		this.text.bind(position, List.of(DAYS), VALUES, EDITOR);

		assertThat(kinds()).containsExactly("绑:325天");
	}

	@Test
	void letsAPlaceWriteAReadingItsOwnWayAsLongAsItSaysTheSame() {
		rewrite("贷款近5亿元,其中首批为4.8亿元。");
		this.text.bind(position("近5亿元"), List.of(LOANS), VALUES, EDITOR);
		this.text.bind(position("4.8亿元"), List.of(LOANS), VALUES, EDITOR);

		assertThat(kinds()).containsExactly("绑:近5亿元", "绑:4.8亿元");
		assertThat(this.text.text((reading) -> value("超5亿元", "512000000"))).isEqualTo("贷款超5亿元,其中首批为5.1亿元。");
		assertThat(this.text.text((reading) -> value("近6亿元", null))).isEqualTo("贷款近6亿元,其中首批为近6亿元。");
	}

	@Test
	void refusesToBindANumberToAReadingThatSaysOtherwise() {
		rewrite("优良天数为326天。");

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.text.bind(position("326天"), List.of(DAYS), VALUES, EDITOR))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("text.number.says-otherwise"));
	}

	@Test
	void excludesANumberOnlyWithAKnownReason() {
		rewrite("拨打12345热线。");

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.text.exclude(position("12345"), "because", VALUES, EDITOR));
		this.text.exclude(position("12345"), "hotline", VALUES, EDITOR);
		assertThat(kinds()).containsExactly("数:12345");
	}

	@Test
	void refusesAnEmptyOrEndlessText() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> rewrite("  \n "))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("text.empty"));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> rewrite("长".repeat(BoundText.LONGEST + 1)))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("text.too-long"));
	}

	@Test
	void refusesAVersionThatIsNotTheOpenedOne() {
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> this.text.requireVersion(7));
	}

	private static ReadingValue value(String written, @Nullable String exact) {
		return new ReadingValue(Quantity.read(written), (exact != null) ? new BigDecimal(exact) : null);
	}

	private void rewrite(String typed) {
		this.text.rewrite(typed, VALUES, EDITOR);
	}

	private String read() {
		return this.text.text(VALUES);
	}

	private int position(String number) {
		List<Run> runs = this.text.runs();
		for (int position = 0; position < runs.size(); position++) {
			if (WrittenRun.of(runs.get(position), VALUES).text().equals(number)) {
				return position;
			}
		}
		throw new AssertionError(number + " is no run of " + runs);
	}

	private List<String> kinds() {
		return this.text.runs().stream().filter((run) -> !(run instanceof Run.Literal)).map((run) -> {
			String mark = (run instanceof Run.Mention) ? "绑:" : (run instanceof Run.NotData) ? "数:" : "?:";
			return mark + WrittenRun.of(run, VALUES).text();
		}).collect(Collectors.toList());
	}

}
