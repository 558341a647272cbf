package io.luoshi.numeral.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.luoshi.numeral.ReportCorpus;
import io.luoshi.numeral.ReportCorpus.Row;
import io.luoshi.numeral.prose.PeriodClaim.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of {@code report-numbers.tsv}, the list of numbers of a real report that was made by hand. */
class RealReportTests {

	private static final String REPORT = ReportCorpus.report();

	private static final List<Row> ROWS = ReportCorpus.rows();

	private static final List<ProseNumber> READ = new ProseReader().read(REPORT);

	@Test
	void findsEveryNumberWhereItStands() {
		assertThat(READ).extracting((number) -> number.start() + " " + REPORT.substring(number.start(), number.end()))
			.containsExactlyElementsOf(ROWS.stream().map((row) -> row.start() + " " + row.text()).toList());
	}

	@Test
	void knowsWhatIsDataAndWhyTheRestIsNot() {
		assertThat(READ).extracting((number) -> number.start() + " " + number.reason())
			.containsExactlyElementsOf(
					ROWS.stream().map((row) -> row.start() + " " + (row.indicator() ? null : row.subkind())).toList());
	}

	@Test
	void readsValueUnitAndBound() {
		assertThat(READ).extracting(RealReportTests::said)
			.containsExactlyElementsOf(ROWS.stream()
				.map((row) -> row.start() + " " + plain(row.baseValue()) + " " + row.baseUnit() + " " + row.bound())
				.toList());
	}

	@Test
	void knowsTheKind() {
		assertThat(READ).extracting((number) -> number.start() + " " + number.kind())
			.containsExactlyElementsOf(ROWS.stream().map((row) -> row.start() + " " + kind(row)).toList());
	}

	@Test
	void knowsWhetherThePeriodIsStated() {
		Map<Integer, ProseNumber> read = READ.stream().collect(Collectors.toMap(ProseNumber::start, (number) -> number));
		List<Row> data = ROWS.stream().filter(Row::indicator).toList();

		assertThat(data).extracting((row) -> row + " " + read.get(row.start()).period().given())
			.containsExactlyElementsOf(data.stream().map((row) -> row + " " + given(row)).toList());
		assertThat(data).filteredOn((row) -> given(row) == Given.STATED).hasSize(35);
		assertThat(data).filteredOn((row) -> given(row) == Given.IMPLIED).hasSize(24);
		assertThat(data).filteredOn((row) -> given(row) == Given.MISSING).hasSize(32);
	}

	@Test
	void knowsWhatAChangeIsComparedWith() {
		assertThat(READ).filteredOn((number) -> number.kind() == NumberKind.GROWTH)
			.extracting(ProseNumber::comparison)
			.containsOnly("同比", "较2022年");
	}

	private static String said(ProseNumber number) {
		String values = number.values().stream().map(RealReportTests::plain).collect(Collectors.joining(" "));
		return number.start() + " " + values + " " + number.unit() + " "
				+ ((number.bound() != null) ? number.bound().code() : "");
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	private static String plain(String value) {
		return value.isEmpty() ? "" : plain(new BigDecimal(value));
	}

	private static NumberKind kind(Row row) {
		return switch (row.subkind()) {
			case "streak" -> NumberKind.STREAK;
			case "rank" -> NumberKind.RANK;
			default -> switch (row.kind()) {
				case "name-part" -> NumberKind.NAME;
				case "date/year" -> NumberKind.DATE;
				default -> NumberKind.valueOf(row.kind().toUpperCase(Locale.ROOT));
			};
		};
	}

	private static Given given(Row row) {
		if (row.period().contains("implied")) {
			return Given.IMPLIED;
		}
		boolean unstated = row.period().contains("not stated") || row.period().contains("unstated")
				|| row.period().contains("report date");
		return unstated ? Given.MISSING : Given.STATED;
	}

}
