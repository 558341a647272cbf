package io.luoshi.indicator;

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
}
