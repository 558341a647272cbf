package io.luoshi.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.Units;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What tests do with drafts on the real database; each is rolled back. */
@WholeApplication
@Transactional
abstract class IntakeOnDatabase {

	protected static final Actor SOMEONE = new Actor("someone", "某人");

	@Autowired
	protected Receiving receiving;

	@Autowired
	protected Settling settling;

	@Autowired
	protected Accepting accepting;

	@Autowired
	protected IntakeReader reader;

	@Autowired
	protected ReportReader reports;

	@Autowired
	protected Units units;

	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	protected EntityManager entities;

	protected UnitId unit;

	@BeforeEach
	void chooseAUnit() {
		this.unit = this.units.findAllByOrderByName().get(0).id();
	}

	protected void settle(DraftId draft, String text, Statement statement) {
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

	protected static Meaning states(Statement statement) {
		return new Meaning.States(List.of(statement), Period.ofYear(2023), PeriodGiven.STATED);
	}

	protected Statement known(String indicator) {
		return Statement.of(this.jdbc.sql("select id from indicator where name = :name")
			.param("name", indicator)
			.query((row, index) -> new IndicatorId(row.getObject(1, UUID.class)))
			.single());
	}

	protected DraftId receive(String text) {
		return received(text).draft();
	}

	protected Received received(String text) {
		Received received = this.receiving.receiveFile("甲.txt", text.getBytes(StandardCharsets.UTF_8), this.unit, SOMEONE);
		this.entities.flush();
		return received;
	}

	protected void describe(DraftId draft, int year, String subject) {
		this.settling.describe(draft, this.reader.draft(draft).version(), new OpinionData(year, subject, "某次会议", null,
				this.unit, LocalDate.of(2030, 1, 1), MeasureStatus.DONE), SOMEONE);
		this.entities.flush();
	}

	protected ReportId accept(DraftId draft) {
		describe(draft, 1999, "甲");
		ReportId report = this.accepting.accept(draft, this.reader.draft(draft).version(), SOMEONE);
		this.entities.flush();
		return report;
	}

	protected Paper paper(ReportId report) {
		return this.reports.paper(this.reports.head(report));
	}

}
