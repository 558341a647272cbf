package io.luoshi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.luoshi.core.FieldChange;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param unit the base unit, as a quantity answers it: 个, 元, 千瓦, %, 个百分点; empty when it has none
 * @param scope whose value it is: 全市, 中心城区
 * @param definition the 口径: what is counted, and how
 * @param keyRank its place among the key indicators of the dashboard, null when it is not one of them
 */
public record IndicatorDefinition(String name, String unit, Basis basis, String scope, Direction direction,
		UnitId sourceUnit, String definition, @Nullable Integer keyRank) {

	/**
	 * What would change if this took the place of {@code before}.
	 * @param names what people call a unit
	 */
	List<FieldChange> changesFrom(IndicatorDefinition before, Function<UnitId, String> names) {
		List<FieldChange> changes = new ArrayList<>();
		FieldChange.note(changes, "name", before.name, this.name);
		FieldChange.note(changes, "basis", before.basis, this.basis);
		FieldChange.note(changes, "scope", before.scope, this.scope);
		FieldChange.note(changes, "direction", before.direction, this.direction);
		FieldChange.note(changes, "source", names.apply(before.sourceUnit), names.apply(this.sourceUnit));
		FieldChange.note(changes, "definition", before.definition, this.definition);
		FieldChange.note(changes, "key-rank", before.keyRank, this.keyRank);
		return List.copyOf(changes);
	}

}
