package io.luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.Units;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A paper that came in becomes the record, and the record writes the same paper. */
@WholeApplication
@Transactional
class AcceptingTests {

	private static final Actor SOMEONE = new Actor("someone", "某人");

	@Autowired
	private Receiving receiving;

	@Autowired
	private Settling settling;

	@Autowired
	private Accepting accepting;

	@Autowired
	private IntakeReader reader;

	@Autowired
	private ReportReader reports;

	@Autowired
	private Units units;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private UnitId unit;

	@BeforeEach
	void chooseAUnit() {
		this.unit = this.units.findAllByOrderByName().get(0).id();
	}

	@Test
	void theRealReportComesBackCharacterForCharacterWithAllItHolds() {
		DraftId draft = receive(ReportText.text());
		settleAsListed(draft);
		assertThat(accept(draft)).satisfies((report) -> {
			Paper paper = paper(report);
			assertThat(paper.text()).isEqualTo(ReportText.text());
			assertThat(paper.numbers()).hasSize(135);
			assertThat(paper.numbers().filter((number) -> number.state() == SpanState.NOT_DATA)).hasSize(44);
			assertThat(paper.numbers().filter((number) -> number.state() == SpanState.PROVISIONAL)).hasSize(91);
			assertThat(paper.numbers().map(Piece::text)).containsExactlyElementsOf(ReportText.numbers());
			assertThat(owned("area", report)).isEqualTo(5);
			assertThat(owned("measure", report)).isEqualTo(22);
			assertThat(owned("commitment", report)).isEqualTo(4);
		});
	}

	@Test
	void numbersThatNobodySettledComeInUnclassified() {
		ReportId report = accept(receive(ReportText.text()));

		assertThat(paper(report).text()).isEqualTo(ReportText.text());
		assertThat(paper(report).numbers()).hasSize(135).allMatch((number) -> number.state() == SpanState.UNCLASSIFIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、无标题\r\n一是甲。乙3个。\r\n\r\n　　二是丙。\r\n", "x", " 　x\n\n", "(三)跳号。三是开头:共5%。二是倒数。",
			"😀一是。二是。", "1.5倍\n2.6亿元\n(1)甲\n（2）乙\n③丙\n", "关于“加强治理”的意见。\n(一)落实。一是办结98%。" })
	void anyPaperComesBackFromTheDatabase(String text) {
		assertThat(paper(accept(receive(text))).text()).isEqualTo(text);
	}

	@Test
	void entersReadingsThatAreProvisionalWithTheirPlaceAsEvidence() {
		DraftId draft = receive("总体整改率达98%。");
		settle(draft, "98%", Statement.ofNew("甲的整改率", Basis.SHARE, "全市", this.unit));
		accept(draft);

		assertThat(this.jdbc.sql("""
				select r.written, r.status, r.evidence, r.entered_by, i.unit, i.definition
				from reading r join indicator i on i.id = r.indicator_id where i.name = '甲的整改率'""").query().singleRow())
			.containsValues("98%", "PROVISIONAL", "甲.txt ¶1", "someone", "%", "总体整改率达98%。");
	}

	@Test
	void refusesTwoFiguresForOneReading() {
		DraftId draft = receive("共98个，另说99个。");
		settle(draft, "98个", Statement.ofNew("甲数", Basis.AS_AT, "全市", this.unit));
		settle(draft, "99个", Statement.ofNew("甲数", Basis.AS_AT, "全市", this.unit));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accept(draft))
			.withMessage("intake.accept.figures-differ");
	}

	@Test
	void refusesAnotherFigureThanTheRecordHas() {
		DraftId draft = receive("空气质量优良天数为326天。");
		settle(draft, "326天", known("空气质量优良天数"));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accept(draft))
			.withMessage("intake.accept.reading-differs");
	}

	@Test
	void statesTheReadingThatTheRecordHasAlready() {
		DraftId draft = receive("空气质量优良天数为325天。");
		settle(draft, "325天", known("空气质量优良天数"));

		assertThat(paper(accept(draft)).numbers()).extracting(Piece::state).containsExactly(SpanState.BOUND);
	}

	@Test
	void refusesAnOpinionThatIsThereAlready() {
		DraftId draft = receive("特此报告。");
		describe(draft, 2022, "2022年度环境状况和环境保护目标完成情况");

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.accepting.accept(draft, this.reader.draft(draft).version(), SOMEONE))
			.withMessage("intake.accept.opinion-exists")
			.matches((violation) -> "subject".equals(violation.field()));
	}

	@Test
	void isAcceptedOnceAndOnlyAsSeen() {
		DraftId draft = receive("特此报告。");
		describe(draft, 1999, "甲");
		int version = this.reader.draft(draft).version();

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.accepting.accept(draft, version - 1, SOMEONE));
		this.accepting.accept(draft, version, SOMEONE);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.accepting.accept(draft, version, SOMEONE))
			.withMessage("intake.not-open");
	}

	private void settleAsListed(DraftId draft) {
		Map<Integer, String> reasons = ReportText.reasons();
		Map<DraftNumber, Meaning> meanings = new HashMap<>();
		List<DraftNumber> numbers = this.reader.draft(draft).analysis().numbers();
		numbers.forEach((number) -> {
			String reason = reasons.get(number.start());
			meanings.put(number, (reason != null) ? new Meaning.NotData(reason)
					: states(Statement.ofNew("数" + number.start(), Basis.IN_YEAR, "全市", this.unit)));
		});
		assertThat(this.settling.settleAll(draft, meanings, SOMEONE)).isEqualTo(numbers.size());
	}

	private void settle(DraftId draft, String text, Statement statement) {
		DraftNumber number = this.reader.draft(draft)
			.analysis()
			.numbers()
			.stream()
			.filter((each) -> each.text().equals(text))
			.findFirst()
			.orElseThrow();
		this.settling.settle(draft, number, states(statement), -1, SOMEONE);
		this.entities.flush();
	}

	private static Meaning states(Statement statement) {
		return new Meaning.States(List.of(statement), Period.ofYear(2023), PeriodGiven.STATED);
	}

	private Statement known(String indicator) {
		return Statement.of(this.jdbc.sql("select id from indicator where name = :name")
			.param("name", indicator)
			.query((row, index) -> new IndicatorId(row.getObject(1, UUID.class)))
			.single());
	}

	private DraftId receive(String text) {
		DraftId draft = this.receiving.receiveFile("甲.txt", text.getBytes(StandardCharsets.UTF_8), this.unit, SOMEONE);
		this.entities.flush();
		return draft;
	}

	private void describe(DraftId draft, int year, String subject) {
		this.settling.describe(draft, this.reader.draft(draft).version(), new OpinionData(year, subject, "某次会议", null,
				this.unit, LocalDate.of(2030, 1, 1), MeasureStatus.DONE), SOMEONE);
		this.entities.flush();
	}

	private ReportId accept(DraftId draft) {
		describe(draft, 1999, "甲");
		ReportId report = this.accepting.accept(draft, this.reader.draft(draft).version(), SOMEONE);
		this.entities.flush();
		return report;
	}

	private Paper paper(ReportId report) {
		return this.reports.paper(this.reports.head(report));
	}

	private long owned(String kind, ReportId report) {
		return this.jdbc.sql("select count(distinct owner_id) from passage where report_id = :id and owner_kind = :kind")
			.param("id", report.id())
			.param("kind", kind)
			.query(Long.class)
			.single();
	}

}
