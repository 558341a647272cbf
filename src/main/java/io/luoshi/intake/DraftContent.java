package io.luoshi.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * A draft with everything that people have said of it.
 *
 * @param roles what they have said of lines, by where each begins
 * @param decisions what they have said of numbers, in the order of the text
 * @param reportId the report that it has become, null until it is accepted
 */
public record DraftContent(UUID id, String name, DraftState state, String text, OpinionData opinion,
		Map<Integer, Role> roles, List<Decision> decisions, @Nullable UUID reportId, int version) {

	public DraftContent {
		roles = Map.copyOf(roles);
		decisions = List.copyOf(decisions);
	}

	/** What the text reads as, with what people have said. */
	public DraftAnalysis analysis() {
		return DraftAnalysis.of(this.text, this.roles, this.decisions);
	}

	public boolean isOpen() {
		return this.state == DraftState.OPEN;
	}

}
