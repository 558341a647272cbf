package io.luoshi.check.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at.
 *
 * @param rule the accepted relation that is broken, null when a standing rule found it
 * @param calculation what was compared, with its intervals, in words
 * @param instruction what to do about it
 */
public record Finding(CheckKind kind, @Nullable UUID rule, Severity severity, List<Operand> operands,
		Wording calculation, Wording instruction) {

	public Finding {
		operands = List.copyOf(operands);
	}

	static Finding standing(CheckKind kind, List<Operand> operands, Object... fillings) {
		return standing(kind, kind.severity(), kind.name(), operands, fillings);
	}

	/** @param form the last part of the message key of the calculation, for kinds that say it in several ways */
	static Finding standing(CheckKind kind, Severity severity, String form, List<Operand> operands,
			Object... fillings) {
		return new Finding(kind, null, severity, operands, Wording.of("check.calculation." + form, fillings),
				instruction(kind));
	}

	/** A broken relation. */
	public static Finding broken(CheckKind kind, UUID rule, Verdict verdict) {
		return new Finding(kind, rule, kind.severity(), verdict.operands(), verdict.calculation(), instruction(kind));
	}

	/** Names the finding among those of a paper as long as its operands say the same. */
	public String fingerprint() {
		String all = this.kind + "\n" + this.rule + "\n" + this.operands.stream().map(Finding::known)
			.collect(Collectors.joining("\n"));
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static String known(Operand operand) {
		return ((operand.fact() != null) ? operand.fact().reading().id() : "") + " " + operand.stated();
	}

	private static Wording instruction(CheckKind kind) {
		return Wording.of("check.instruction." + kind);
	}

}
