package io.luoshi.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.VisibleText;
import io.luoshi.intake.proposal.OpinionProposal;
import io.luoshi.intake.source.BarTables;
import io.luoshi.intake.source.SourceLimits;
import io.luoshi.intake.source.SourceReader;
import io.luoshi.intake.source.SourceText;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes in papers, as files or as pasted text. What is read is read before the one write, so that no file, however
 * long it takes, keeps the database waiting.
 */
@Service
public class Receiving {

	private static final int LONGEST_NAME = 200;

	private final Drafts drafts;

	private final SourceReader sources = new SourceReader();

	private final BoundedWork work;

	private final Clock clock;

	Receiving(Drafts drafts, BoundedWork work, Clock clock) {
		this.drafts = drafts;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Begins a draft with the text of a file.
	 * @param unit the unit of the person, which will lead until someone says otherwise
	 * @throws RuleViolation at {@code file} when there is no text in it that can be read
	 */
	public Received receiveFile(String name, byte[] file, @Nullable UnitId unit, Actor by) {
		return this.work.run(() -> {
			SourceText read = this.sources.read(file);
			String called = shortened(name);
			return draft("file", called, DraftSource.valueOf(read.kind().name()), read.content(), unit, by);
		}).keptIn(this.drafts);
	}

	/**
	 * Begins a draft with a pasted text. Browsers send its lines ended by {@code \r\n}, whatever they were.
	 * @throws RuleViolation at {@code text} when it is empty or too long
	 */
	public Received receivePasted(String pasted, @Nullable UnitId unit, Actor by) {
		VisibleText content = VisibleText.of(pasted.replace("\r\n", "\n"));
		return draft("text", "", DraftSource.PASTED, content, unit, by).keptIn(this.drafts);
	}

	private Begun draft(String field, String called, DraftSource source, VisibleText content, @Nullable UnitId unit,
			Actor by) {
		BarTables tables = BarTables.of(content.text());
		String text = requireText(field, tables.text());
		DraftAnalysis analysis = DraftAnalysis.of(text, Map.of(), List.of());
		OpinionProposal proposal = OpinionProposal.of(analysis.outline());
		OpinionData opinion = new OpinionData(proposal.reportYear(),
				proposal.subject().isEmpty() ? null : proposal.subject(), null, null, unit, null, MeasureStatus.DONE);
		List<FieldChange> altered = new ArrayList<>();
		content.removed().forEach((each) -> altered.add(new FieldChange("unseen", each.name() + " × " + each.count(), null)));
		if (tables.tables() > 0) {
			altered.add(new FieldChange("bar-tables", null, String.valueOf(tables.tables())));
		}
		return new Begun(new IntakeDraft(called.isEmpty() ? firstWords(text) : called, source, text, opinion, altered, by,
				this.clock.instant()), content.removed(), tables.tables());
	}

	private static String requireText(String field, String text) {
		if (text.isBlank()) {
			throw RuleViolation.at(field, "intake.text.empty");
		}
		if (text.length() > SourceLimits.CHARACTERS) {
			throw RuleViolation.at(field, "intake.text.too-long", text.length(), SourceLimits.CHARACTERS);
		}
		return text;
	}

	private static String firstWords(String text) {
		String stripped = text.strip();
		return shortened(stripped.lines().findFirst().orElse(stripped));
	}

	private static String shortened(String name) {
		String plain = VisibleText.in(name.strip().replaceAll("\\R", ""));
		return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
	}

	/** A draft that is not kept yet. */
	private record Begun(IntakeDraft draft, List<VisibleText.Removed> removed, int tables) {

		Received keptIn(Drafts drafts) {
			return new Received(drafts.save(this.draft).id(), this.removed, this.tables);
		}

	}

}
