package io.luoshi.report;

import java.util.List;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.report.document.Outline;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.PaperComposer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports. A paper takes three statements, however long it is. */
@Component
public class ReportReader {

	private static final String HEADS = """
			select r.id, r.opinion_id, r.edition, o.report_year, o.subject
			from report r join opinion o on o.id = r.opinion_id
			""";

	private static final String OUTLINE = """
			select kind, id, position from (
				select 'area' kind, a.id, a.position, 1 section, a.position head, 0 item
				from area a where a.opinion_id = :opinion
				union all
				select 'measure', m.id, m.position, 1, a.position, m.position
				from measure m join area a on a.id = m.area_id where a.opinion_id = :opinion
				union all
				select 'commitment', c.id, c.position, 2, c.position, 0
				from commitment c where c.opinion_id = :opinion
			) line order by section, head, item
			""";

	private final JdbcClient jdbc;

	private final TextReader texts;

	ReportReader(JdbcClient jdbc, TextReader texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** All reports, the oldest first. */
	public List<ReportHead> heads() {
		return this.jdbc.sql(HEADS + "order by r.created_at, r.id").query(ReportHead.class).list();
	}

	/** @throws MissingRecord when there is no such report */
	public ReportHead head(ReportId id) {
		return this.jdbc.sql(HEADS + "where r.id = :id")
			.param("id", id.id())
			.query(ReportHead.class)
			.optional()
			.orElseThrow(() -> new MissingRecord(id.subject()));
	}

	/** The paper as it reads now; all its texts and figures come from one statement, so they fit together. */
	@Transactional(readOnly = true)
	public Paper paper(ReportHead head) {
		Outline outline = outline(head.id(), head.opinionId());
		Texts found = this.texts.ofOwners(outline.owners());
		return new PaperComposer(outline, found).compose();
	}

	private Outline outline(UUID report, UUID opinion) {
		return Outline.of(report, this.jdbc.sql(OUTLINE).param("opinion", opinion).query(Outline.Row.class).list());
	}

}
