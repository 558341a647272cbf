package io.luoshi.check.rule;

import java.util.List;

/**
 * What a relation comes to.
 *
 * @param calculation the reckoning with its intervals, in words
 */
public record Verdict(State state, List<Operand> operands, Wording calculation) {

	public Verdict {
		operands = List.copyOf(operands);
	}

	static Verdict of(CheckKind kind, boolean holds, List<Operand> operands, Object... fillings) {
		State state = holds ? State.HOLDS : State.BROKEN;
		return new Verdict(state, operands, Wording.of("check.calculation." + kind + "." + state, fillings));
	}

	static Verdict notComputable(CheckKind kind, List<Operand> operands, String why, Object... fillings) {
		return new Verdict(State.NOT_COMPUTABLE, operands, Wording.of("check.not-computable." + why, fillings));
	}

	/** Whether exact numbers could stand behind the figures. */
	public enum State {

		HOLDS, BROKEN, NOT_COMPUTABLE

	}

}
