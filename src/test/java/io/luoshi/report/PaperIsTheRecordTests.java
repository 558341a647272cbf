package io.luoshi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.indicator.Reading;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingKeeping;
import io.luoshi.indicator.Readings;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitScope;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The first promise: the real report is produced from the database, and a reading changes exactly where it is stated. */
@WholeApplication
class PaperIsTheRecordTests {

	private static final Actor SOMEONE = new Actor("someone", "某人");

	private static final Map<String, String> NEXT_HAN = Map.of("零", "一", "一", "二", "两", "三");

	@Autowired
	private ReportReader reports;

	@Autowired
	private ReadingKeeping keeping;

	@Autowired
	private Readings readings;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void composedPaperEqualsTheReceivedReportCharacterForCharacter() {
		assertThat(paper().text()).isEqualTo(received());
	}

	@Test
	void everyNumberIsBoundOrMarkedAsNotData() {
		assertThat(paper().numbers().map(Piece::state)).hasSize(135).doesNotContain(SpanState.UNCLASSIFIED);
		assertThat(paper().numbers().filter((number) -> number.state() == SpanState.NOT_DATA)).hasSize(44);
	}

	@TestFactory
	Stream<DynamicTest> changingAReadingChangesExactlyItsPlaces() {
		Iterator<Piece> facts = paper().numbers().filter((number) -> number.state() != SpanState.NOT_DATA).iterator();
		List<Row> rows = rows();
		assertThat(rows).hasSize(91);
		return rows.stream().map((row) -> {
			Span span = Objects.requireNonNull(facts.next().span());
			return DynamicTest.dynamicTest(row.text(), () -> changes(row, span.readings().get(0)));
		});
	}

	@Test
	void verbFollowsTheSignOfAGrowth() {
		assertThat(paperAfter("风电装机容量同比增速", (content) -> Quantity.read("-1.5%")).text())
			.contains("205.53万千瓦,同比下降1.5%;光伏");
		assertThat(paperAfter("风电装机容量同比增速", (content) -> Quantity.read("0%")).text())
			.contains("205.53万千瓦,同比持平;光伏");
	}

	private void changes(Row row, StatedReading stated) {
		assertThat(row.text()).contains(digits(stated.written().write()));
		String next = next(stated.written().write());
		String changed = replaceLast(row.text(), digits(stated.written().write()), digits(next));
		String expected = received().substring(0, row.start()) + changed + received().substring(row.end());
		assertThat(paperAfter(stated.name(), (content) -> Quantity.read(next)).text()).isEqualTo(expected);
	}

	private Paper paperAfter(String indicator, Function<ReadingContent, Quantity> change) {
		StatedReading stated = paper().numbers()
			.flatMap((number) -> Objects.requireNonNull(number.span()).readings().stream())
			.filter((reading) -> reading.name().equals(indicator))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No reading of " + indicator));
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			Reading reading = this.readings.findById(stated.id()).orElseThrow();
			ReadingContent content = reading.content();
			this.keeping.revise(stated.id(), reading.version(), new ReadingContent(change.apply(content), null,
					content.period(), content.given(), content.status(), content.evidence()), SOMEONE,
					UnitScope.all());
			this.entities.flush();
			return paper();
		}));
	}

	private Paper paper() {
		return this.reports.paper(this.reports.heads().get(0));
	}

	/** The same figure one greater in its first place: 6.3万余个 to 7.3万余个, 两轮次 to 三轮次. */
	private static String next(String written) {
		String digits = digits(written);
		String next = NEXT_HAN.containsKey(digits) ? NEXT_HAN.get(digits)
				: new BigDecimal(digits).add(BigDecimal.ONE).toPlainString();
		return replaceLast(written, digits, next);
	}

	private static String digits(String written) {
		String arabic = written.replaceAll("[^\\d.]", "");
		return arabic.isEmpty() ? written.replaceAll("[^零一二两三]", "") : arabic;
	}

	private static String replaceLast(String text, String part, String replacement) {
		int start = text.lastIndexOf(part);
		return text.substring(0, start) + replacement + text.substring(start + part.length());
	}

	private static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (String line : resource("/numeral/report-numbers.tsv").lines().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			if (cells[10].equals("Y")) {
				rows.add(new Row(cells[1], Integer.parseInt(cells[15]), Integer.parseInt(cells[16])));
			}
		}
		return rows;
	}

	private static String received() {
		return resource("/numeral/report.txt");
	}

	private static String resource(String path) {
		try (var stream = Objects.requireNonNull(PaperIsTheRecordTests.class.getResourceAsStream(path), path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Row(String text, int start, int end) {
	}

}
