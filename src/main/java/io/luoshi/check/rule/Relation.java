package io.luoshi.check.rule;

import java.util.List;
import java.util.stream.IntStream;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.ReadingId;
import org.jspecify.annotations.Nullable;

/**
 * How readings of a paper hang together, as a person has accepted it. Each kind is a record that names its operands;
 * it is judged on intervals, so that rounding contradicts nothing.
 */
public sealed interface Relation permits Subset, Sum, Remainder, Product, Growth, Shares {

	CheckKind kind();

	/** The operands in the order that {@link #of} takes them. */
	List<ReadingId> operands();

	/** What the operands are, in their order: the last parts of message keys. */
	List<String> roles();

	/** @param facts the operands' facts in their order */
	Verdict judge(List<Fact> facts, CheckedPaper paper);

	/** @throws RuleViolation when these facts cannot stand in such a relation: other units, no per cent */
	void requireFitting(List<Fact> facts);

	default Verdict judge(CheckedPaper paper) {
		return paper.all(operands())
			.map((facts) -> judge(facts, paper))
			.orElseGet(() -> Verdict.notComputable(kind(), List.of(), "operand-missing"));
	}

	/** The operands with their roles. */
	default List<Operand> named(List<Fact> facts, CheckedPaper paper) {
		List<String> roles = roles();
		return IntStream.range(0, facts.size())
			.mapToObj((index) -> paper.operand(roles.get(index), facts.get(index)))
			.toList();
	}

	/** @throws RuleViolation when the kind takes another number of operands, or one of them twice */
	static Relation of(CheckKind kind, List<ReadingId> operands) {
		if (!kind.isRelation() || operands.size() < kind.fewest() || operands.size() > kind.most()) {
			throw RuleViolation.at("operand", "check.rule.operand-count", kind.fewest(), kind.most(), operands.size());
		}
		if (operands.stream().distinct().count() < operands.size()) {
			throw RuleViolation.at("operand", "check.rule.operand-twice");
		}
		return switch (kind) {
			case SUBSET -> new Subset(operands.get(0), operands.get(1));
			case SUM -> new Sum(operands.get(0), operands.subList(1, operands.size()));
			case REMAINDER -> new Remainder(operands.get(0), operands.get(1), third(operands));
			case PRODUCT -> new Product(operands.get(0), operands.get(1), third(operands));
			case GROWTH -> new Growth(operands.get(0), operands.get(1));
			default -> new Shares(operands);
		};
	}

	private static @Nullable ReadingId third(List<ReadingId> operands) {
		return (operands.size() > 2) ? operands.get(2) : null;
	}

	/** @throws RuleViolation naming both units, unless all are the same */
	static void requireOneUnit(List<Fact> facts) {
		for (Fact fact : facts) {
			if (!fact.unit().equals(facts.get(0).unit())) {
				throw RuleViolation.at("operand", "check.rule.units-differ", facts.get(0).name(), facts.get(0).unit(),
						fact.name(), fact.unit());
			}
		}
	}

	/** @throws RuleViolation naming the fact, unless it is a per cent */
	static void requirePercent(Fact fact) {
		if (!fact.isPercent()) {
			throw RuleViolation.at("operand", "check.rule.not-percent", fact.name(), fact.unit());
		}
	}

}
