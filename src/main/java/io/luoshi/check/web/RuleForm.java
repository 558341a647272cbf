package io.luoshi.check.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import io.luoshi.check.KeptRule;
import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Relation;
import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.ReadingId;
import org.jspecify.annotations.Nullable;

/**
 * A relation as chosen on the page.
 *
 * @param operand identifiers of readings in the order of their roles, empty where none is chosen
 * @param more present when the person asks for more rows instead of saving
 */
record RuleForm(@Nullable CheckKind kind, @Nullable List<String> operand, @Nullable Integer version,
		@Nullable String more) {

	/** Rows of a relation that takes any number of operands. */
	private static final int ROWS = 6;

	private static final int MORE_ROWS = 4;

	static RuleForm empty(@Nullable CheckKind kind) {
		return new RuleForm(kind, List.of(), null, null);
	}

	static RuleForm of(KeptRule rule) {
		return new RuleForm(rule.relation().kind(),
				rule.relation().operands().stream().map((reading) -> reading.id().toString()).toList(), rule.version(), null);
	}

	/** The rows of the form: what stands in each, and what it is for. */
	public List<Row> rows() {
		if (this.kind == null) {
			return List.of();
		}
		List<String> chosen = (this.operand != null) ? this.operand : List.of();
		int count = (this.kind.most() <= 3) ? this.kind.most()
				: Math.max(ROWS, chosen.size() + ((this.more != null) ? MORE_ROWS : 0));
		List<Row> rows = new ArrayList<>();
		for (int index = 0; index < Math.min(count, this.kind.most()); index++) {
			rows.add(new Row(role(this.kind, index), (index < chosen.size()) ? chosen.get(index) : "",
					index < this.kind.fewest()));
		}
		return List.copyOf(rows);
	}

	/** Whether rows can be added. */
	public boolean isOpenEnded() {
		return this.kind != null && this.kind.most() > 3;
	}

	/** @throws RuleViolation when a required operand is not chosen, or the kind takes others */
	Relation relation() {
		if (this.kind == null) {
			throw RuleViolation.of("check.rule.operand-missing");
		}
		List<String> chosen = (this.operand != null) ? this.operand : Collections.emptyList();
		long required = chosen.stream().limit(this.kind.fewest()).filter((id) -> !id.isBlank()).count();
		if (required < this.kind.fewest()) {
			throw RuleViolation.of("check.rule.operand-missing");
		}
		return Relation.of(this.kind, chosen.stream().filter((id) -> !id.isBlank()).map(RuleForm::reading).toList());
	}

	int openedVersion() {
		return (this.version != null) ? this.version : -1;
	}

	private static ReadingId reading(String id) {
		try {
			return new ReadingId(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			throw RuleViolation.of("check.rule.operand-missing");
		}
	}

	private static String role(CheckKind kind, int index) {
		return switch (kind) {
			case SUBSET -> List.of("part", "whole").get(index);
			case REMAINDER -> List.of("whole", "done", "rest").get(index);
			case PRODUCT -> List.of("whole", "share", "part").get(index);
			case GROWTH -> List.of("level", "growth").get(index);
			case SUM -> (index == 0) ? "total" : "part";
			default -> "share";
		};
	}

	/** One operand to choose. */
	record Row(String role, String chosen, boolean required) {
	}

}
