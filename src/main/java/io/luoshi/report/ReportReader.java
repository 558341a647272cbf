package io.luoshi.report;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.PaperComposer;
import io.luoshi.report.document.Passage;
import io.luoshi.report.document.Punctuation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports. A paper takes two statements, however long it is. */
@Component
public class ReportReader {

	private static final String HEADS = """
			select r.id, r.opinion_id, r.edition, r.tail, r.title_lines, o.report_year, o.subject, r.version, r.created_at
			from report r join opinion o on o.id = r.opinion_id
			""";

	private static final String PASSAGES = """
			select role, run_in, gap, marker, ordinal, owner_kind, owner_id as owner, heading_part as heading, joint,
				body_part as body
			from passage where report_id = :id order by position
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
		List<Passage> passages = this.jdbc.sql(PASSAGES).param("id", head.id()).query(Passage.class).list();
		Texts found = this.texts.ofOwners(passages.stream().map(Passage::owner).distinct().toList());
		return new PaperComposer(found).compose(passages, head.tail());
	}

	/** The paper for setting in type: its title is broken where an editor wants it, see {@link Paper#brokenAt}. */
	@Transactional(readOnly = true)
	public Paper sheet(ReportHead head, Punctuation punctuation) {
		Paper paper = paper(head);
		return paper.in(punctuation).brokenAt(breaks(head, paper.in(Punctuation.FULL).title()));
	}

	private static List<Integer> breaks(ReportHead head, String title) {
		if (head.titleLines() == null || !head.titleLines().replace("\n", "").equals(title)) {
			return List.of();
		}
		List<Integer> breaks = new ArrayList<>();
		int end = 0;
		for (String line : head.titleLines().split("\n")) {
			end += line.length();
			breaks.add(end);
		}
		return breaks.subList(0, breaks.size() - 1);
	}

}
