package io.luoshi.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.check.rule.CheckedPaper;
import io.luoshi.check.rule.Dates;
import io.luoshi.check.rule.Examination;
import io.luoshi.check.rule.Fact;
import io.luoshi.check.rule.Part;
import io.luoshi.check.rule.Relation;
import io.luoshi.check.rule.Sentence;
import io.luoshi.check.rule.Spot;
import io.luoshi.core.MissingRecord;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.numeral.DateNumber;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Examines a report as it is now, in seven statements, however long it is. */
@Component
public class Examining {

	private static final String DATE = "date";

	private static final int CONTEXT = 24;

	private final ReportReader reports;

	private final FactReader facts;

	private final DecisionReader decisions;

	private final Clock clock;

	Examining(ReportReader reports, FactReader facts, DecisionReader decisions, Clock clock) {
		this.reports = reports;
		this.facts = facts;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** @throws MissingRecord when there is no such report */
	@Transactional(readOnly = true)
	public Examined examine(ReportId id) {
		ReportHead head = this.reports.head(id);
		Paper written = this.reports.paper(head);
		List<KeptRule> rules = this.decisions.rules(id.id());
		Map<UUID, Relation> accepted = rules.stream()
			.filter(KeptRule::accepted)
			.collect(Collectors.toMap(KeptRule::id, KeptRule::relation));
		List<Fact> facts = this.facts.around(stated(written), id.id());
		Map<ReadingId, Fact> byReading = facts.stream().collect(Collectors.toMap(Fact::reading, Function.identity()));
		List<Sentence> sentences = Sentences.of(written, byReading);
		CheckedPaper paper = new CheckedPaper(reportedOn(written), sentences, facts, this.facts.formerly(id.id()),
				List.copyOf(accepted.values()));
		return new Examined(head, paper, rules, this.decisions.waivers(id.id()),
				Examination.of(paper, accepted), open(sentences), unapproved(written));
	}

	private static Set<UUID> stated(Paper paper) {
		return readings(paper).map((reading) -> reading.id().id()).collect(Collectors.toSet());
	}

	private static Stream<StatedReading> readings(Paper paper) {
		return paper.numbers().flatMap((piece) -> (piece.span() != null) ? piece.span().readings().stream() : Stream.empty());
	}

	/** The day that the session line names, else that under the signature, else today: it is still being written. */
	private LocalDate reportedOn(Paper paper) {
		return Stream.of(Role.SESSION, Role.DATE)
			.flatMap((role) -> paper.paragraphs().stream().filter((paragraph) -> paragraph.role() == role))
			.flatMap((paragraph) -> paragraph.pieces().stream())
			.filter((piece) -> piece.span() != null && DATE.equals(piece.span().reason()))
			.flatMap((piece) -> Dates.read(piece.text()).map(DateNumber::last).stream())
			.findFirst()
			.orElseGet(() -> LocalDate.now(this.clock));
	}

	private static List<Obstacles.OpenNumber> open(List<Sentence> sentences) {
		return sentences.stream().flatMap((sentence) -> sentence.parts()
			.stream()
			.filter(Part.Open.class::isInstance)
			.map((part) -> open((Part.Open) part, sentence))).toList();
	}

	private static Obstacles.OpenNumber open(Part.Open part, Sentence sentence) {
		int index = sentence.parts().indexOf(part);
		String before = new Sentence(sentence.parts().subList(0, index)).text();
		String after = new Sentence(sentence.parts().subList(index + 1, sentence.parts().size())).text();
		return new Obstacles.OpenNumber(part.spot(), before.substring(Math.max(0, before.length() - CONTEXT)),
				part.text(), after.substring(0, Math.min(after.length(), CONTEXT)));
	}

	private static List<Obstacles.UnapprovedReading> unapproved(Paper paper) {
		return paper.numbers()
			.flatMap(Examining::unapproved)
			.collect(Collectors.toMap(Obstacles.UnapprovedReading::reading, Function.identity(), (one, same) -> one,
					LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	private static Stream<Obstacles.UnapprovedReading> unapproved(Piece piece) {
		if (piece.span() == null || piece.source() == null) {
			return Stream.empty();
		}
		Spot spot = new Spot(piece.source().id(), piece.span().position());
		return piece.span()
			.readings()
			.stream()
			.filter((reading) -> !reading.approved())
			.map((reading) -> new Obstacles.UnapprovedReading(reading.id().id(), reading.indicator().id(), reading.name(),
					reading.written().write(), spot));
	}

}
