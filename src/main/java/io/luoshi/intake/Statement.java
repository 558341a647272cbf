package io.luoshi.intake;

import java.io.Serializable;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.IndicatorId;
import io.luoshi.organisation.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a number states: an indicator of the record, or one that comes into being with the paper. Its unit is the
 * number's own.
 *
 * @param indicator null for a new one
 * @param name of a new one; null, as all that follows, for one of the record
 * @param scope whose value it is: 全市, 中心城区
 */
@Embeddable
public record Statement(
		@AttributeOverride(name = "id", column = @Column(name = "indicator_id")) @Nullable IndicatorId indicator,
		@Nullable String name, @Enumerated(EnumType.STRING) @Nullable Basis basis, @Nullable String scope,
		@AttributeOverride(name = "id", column = @Column(name = "source_unit_id")) @Nullable UnitId sourceUnit)
		implements Serializable {

	public static Statement of(IndicatorId indicator) {
		return new Statement(indicator, null, null, null, null);
	}

	public static Statement ofNew(String name, Basis basis, String scope, UnitId sourceUnit) {
		return new Statement(null, name, basis, scope, sourceUnit);
	}

	public boolean isNew() {
		return this.indicator == null;
	}

}
