package io.luoshi.check;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as the screen shows it.
 *
 * @param finding the fingerprint of what it covers
 * @param givenAt in the office's time
 */
public record KeptWaiver(UUID id, CheckKind kind, @Nullable UUID rule, String finding, String reason, String givenName,
		LocalDateTime givenAt, int version, List<WaivedOperand> operands) {

	/** Whether it was given for this finding when its operands said something else. */
	boolean spokeOf(Finding other) {
		if (this.kind != other.kind() || !Objects.equals(this.rule, other.rule())) {
			return false;
		}
		return this.kind == CheckKind.PERIOD_UNSTATED || this.operands.stream().map(WaivedOperand::readingId).toList()
			.equals(other.operands().stream()
				.map((operand) -> (operand.fact() != null) ? operand.fact().reading().id() : null)
				.toList());
	}

}
