package io.luoshi.check;

import java.util.List;
import java.util.UUID;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.report.Report;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.Reports;
import io.luoshi.report.document.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submits reports, and only those in which nothing is open. What the report states is held while it is looked at, so
 * that nobody opens a question between the look and the submission.
 */
@Service
public class Submitting {

	private final Reports reports;

	private final ReportReader reader;

	private final Examining examining;

	private final JdbcClient jdbc;

	Submitting(Reports reports, ReportReader reader, Examining examining, JdbcClient jdbc) {
		this.reports = reports;
		this.reader = reader;
		this.examining = examining;
		this.jdbc = jdbc;
	}

	/**
	 * @throws RuleViolation when something is open, or it is no draft
	 * @throws io.luoshi.core.StaleVersion when someone changed the report since {@code version}
	 */
	@Transactional
	public void submit(ReportId id, int version, Actor by) {
		Report report = this.reports.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		report.requireVersion(version);
		hold(this.reader.paper(this.reader.head(id)));
		Obstacles obstacles = this.examining.examine(id).obstacles();
		if (!obstacles.isNone()) {
			throw RuleViolation.of("check.submission.refused", obstacles.count());
		}
		report.submit(by);
		this.reports.save(report);
	}

	private void hold(Paper paper) {
		List<UUID> texts = paper.paragraphs()
			.stream()
			.flatMap((paragraph) -> paragraph.pieces().stream())
			.filter((piece) -> piece.source() != null)
			.map((piece) -> piece.source().id())
			.distinct()
			.toList();
		if (texts.isEmpty()) {
			return;
		}
		this.jdbc.sql("select id from bound_text where id in (:texts) order by id for share")
			.param("texts", texts)
			.query(UUID.class)
			.list();
		this.jdbc.sql("""
				select r.id from reading r where r.id in (select s.reading_id from text_run_reading s
					join text_run n on n.id = s.text_run_id where n.bound_text_id in (:texts)) order by r.id for share
				""").param("texts", texts).query(UUID.class).list();
	}

}
