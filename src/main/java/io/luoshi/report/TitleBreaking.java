package io.luoshi.report;

import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.MissingRecord;
import io.luoshi.report.document.Punctuation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an editor's judgement on where the title of a report is broken on paper. */
@Service
public class TitleBreaking {

	private final Reports reports;

	private final ReportReader reader;

	TitleBreaking(Reports reports, ReportReader reader) {
		this.reports = reports;
		this.reader = reader;
	}

	/**
	 * @param lines the title's lines in full-width punctuation, as it is printed; none leaves it to the layout
	 * @throws io.luoshi.core.RuleViolation at {@code lines} when joined they are not the title
	 * @throws io.luoshi.core.StaleVersion when someone else changed the report since {@code version}
	 */
	@Transactional
	public void breakTitle(ReportId id, int version, List<String> lines, Actor by) {
		Report report = this.reports.findById(id).orElseThrow(() -> new MissingRecord(id.subject()));
		report.requireVersion(version);
		String title = this.reader.paper(this.reader.head(id)).in(Punctuation.FULL).title();
		report.breakTitle(lines, title, by);
		this.reports.save(report);
	}

}
