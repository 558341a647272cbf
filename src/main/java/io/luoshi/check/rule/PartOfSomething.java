package io.luoshi.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.indicator.ReadingId;

/** What follows 其中 without a total of its kind: is it the part or the whole? Falls when a person names the whole. */
record PartOfSomething() implements StandingRule {

	@Override
	public Stream<Finding> examine(CheckedPaper paper) {
		Set<ReadingId> placed = paper.relations()
			.stream()
			.filter((relation) -> relation instanceof Subset || relation instanceof Sum)
			.flatMap((relation) -> relation.operands().stream())
			.collect(Collectors.toSet());
		return paper.sentences().stream().flatMap((sentence) -> {
			var alone = OfWhich.in(sentence).alone().stream().filter((fact) -> !placed.contains(fact.reading())).toList();
			return alone.isEmpty() ? Stream.empty()
					: Stream.of(Finding.standing(CheckKind.PART_ALONE,
							alone.stream().map((fact) -> paper.operand("part", fact)).toList(), alone.size(),
							alone.get(0).name(), alone.get(0).written().write()));
		});
	}

}
