package io.luoshi.check.rule;

import java.util.List;

/**
 * A paper with an error in it.
 *
 * @param operands what the rule must name, in its order
 * @param relations what a person has accepted besides what the report states
 */
record Plant(RealPaper paper, List<Fact> operands, List<Relation> relations) {

	String what() {
		return this.operands.stream().limit(4).map((fact) -> fact.name() + " " + fact.written()).toList().toString();
	}

}
