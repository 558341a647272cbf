package io.luoshi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.core.Actor;
import io.luoshi.indicator.text.BoundText;
import io.luoshi.indicator.text.BoundTexts;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.Run;
import io.luoshi.opinion.Opinion;
import io.luoshi.opinion.Opinions;
import io.luoshi.opinion.Stage;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Passage;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Enters a paper of any text into the record as a report of its own, without binding its numbers. */
@Component
public class KeptPapers {

	private static final Actor SOMEONE = new Actor("someone", "某人");

	private final Opinions opinions;

	private final Reports reports;

	private final BoundTexts texts;

	private final EntityManager entities;

	KeptPapers(Opinions opinions, Reports reports, BoundTexts texts, EntityManager entities) {
		this.opinions = opinions;
		this.reports = reports;
		this.texts = texts;
		this.entities = entities;
	}

	/** Within the transaction of the test, which rolls it back. */
	public UUID keep(Paper paper) {
		Opinion opinion = this.opinions.save(new Opinion(2031, "表格", "", Stage.FILED, null, false, SOMEONE));
		Report report = new Report(opinion.id(), SOMEONE, Instant.EPOCH);
		UUID id = report.id().id();
		List<Passage> passages = new ArrayList<>();
		for (Paragraph paragraph : paper.paragraphs()) {
			String heading = part(id, passages.size() + "h", paragraph, true);
			String body = part(id, passages.size() + "b", paragraph, false);
			passages.add(new Passage(paragraph.role(), false, null, null, null, "report", id, heading, "", body));
		}
		report.arrange(passages, "");
		this.reports.save(report);
		this.entities.flush();
		return id;
	}

	/** A heading, or all other characters; null where there are none. */
	private String part(UUID owner, String name, Paragraph paragraph, boolean heading) {
		String text = paragraph.pieces()
			.stream()
			.filter((piece) -> heading == (paragraph.role() == Role.HEADING1
					|| (paragraph.role() == Role.AREA && piece.face() == Face.KAITI)))
			.map(Piece::text)
			.collect(Collectors.joining());
		if (text.isEmpty()) {
			return null;
		}
		this.texts.save(new BoundText(new Place("report", owner, name), List.of(new Run.Literal(text))));
		return name;
	}

}
