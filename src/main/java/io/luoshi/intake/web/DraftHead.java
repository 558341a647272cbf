package io.luoshi.intake.web;

import java.util.UUID;

import io.luoshi.intake.DraftAnalysis;
import io.luoshi.intake.DraftContent;
import io.luoshi.intake.DraftNumber;
import org.jspecify.annotations.Nullable;

/**
 * What heads every page of a draft: its name, and how far it has come.
 *
 * @param reportId the report that it has become, null until it is accepted
 */
record DraftHead(UUID id, String name, boolean open, @Nullable UUID reportId, long settled, int numbers,
		int version) {

	static DraftHead of(DraftContent draft, DraftAnalysis analysis) {
		return new DraftHead(draft.id(), draft.name(), draft.isOpen(), draft.reportId(),
				analysis.numbers().stream().filter(DraftNumber::isSettled).count(), analysis.numbers().size(),
				draft.version());
	}

}
