package io.luoshi.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.intake.proposal.OpinionProposal;
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
	public DraftId receiveFile(String name, byte[] file, @Nullable UnitId unit, Actor by) {
		return this.drafts.save(this.work.run(() -> {
			SourceText read = this.sources.read(file);
			String text = requireText("file", read.text());
			String called = shortened(name);
			return draft(called.isEmpty() ? firstWords(text) : called, DraftSource.valueOf(read.kind().name()), text, unit,
					by);
		})).id();
	}

	/**
	 * Begins a draft with a pasted text. Browsers send its lines ended by {@code \r\n}, whatever they were.
	 * @throws RuleViolation at {@code text} when it is empty or cannot be kept
	 */
	public DraftId receivePasted(String pasted, @Nullable UnitId unit, Actor by) {
		String text = requireText("text", pasted.replace("\r\n", "\n"));
		return this.drafts.save(draft(firstWords(text), DraftSource.PASTED, text, unit, by)).id();
	}

	private IntakeDraft draft(String name, DraftSource source, String text, @Nullable UnitId unit, Actor by) {
		DraftAnalysis analysis = DraftAnalysis.of(text, Map.of(), List.of());
		OpinionProposal proposal = OpinionProposal.of(analysis.outline());
		OpinionData opinion = new OpinionData(proposal.reportYear(),
				proposal.subject().isEmpty() ? null : proposal.subject(), null, null, unit, null, MeasureStatus.DONE);
		return new IntakeDraft(name, source, text, opinion, by, this.clock.instant());
	}

	private static String requireText(String field, String text) {
		if (text.isBlank()) {
			throw RuleViolation.at(field, "intake.text.empty");
		}
		if (text.length() > SourceLimits.CHARACTERS) {
			throw RuleViolation.at(field, "intake.text.too-long", text.length(), SourceLimits.CHARACTERS);
		}
		int line = 1;
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			line += (c == '\n') ? 1 : 0;
			if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f) {
				throw RuleViolation.at(field, "intake.text.control", line);
			}
		}
		return text;
	}

	private static String firstWords(String text) {
		String stripped = text.strip();
		return shortened(stripped.lines().findFirst().orElse(stripped));
	}

	private static String shortened(String name) {
		String plain = name.strip().replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
		return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
	}

}
