package io.luoshi.indicator;

import java.util.List;
import java.util.function.Function;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.numeral.Quantity;
import io.luoshi.organisation.UnitId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is measured: its name, base unit, basis, scope, source and definition (口径). Its values are {@link Reading}s. */
@Entity
public class Indicator extends AbstractAggregateRoot<Indicator> {

	@EmbeddedId
	private IndicatorId id;

	private String name;

	private String unit;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	private String scope;

	@Enumerated(EnumType.STRING)
	private Direction direction;

	@AttributeOverride(name = "id", column = @Column(name = "source_unit_id"))
	private UnitId sourceUnit;

	private String definition;

	private @Nullable Integer keyRank;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Indicator() {
	}

	public Indicator(IndicatorDefinition definition, Actor by) {
		this.id = IndicatorId.next();
		this.name = definition.name();
		this.unit = definition.unit();
		this.basis = definition.basis();
		this.scope = definition.scope();
		this.direction = definition.direction();
		this.sourceUnit = definition.sourceUnit();
		this.definition = definition.definition();
		this.keyRank = definition.keyRank();
		registerEvent(new IndicatorDefined(this.id, List.of(new FieldChange("name", null, this.name)), by));
	}

	/** What it is now. */
	IndicatorDefinition definition() {
		return new IndicatorDefinition(this.name, this.unit, this.basis, this.scope, this.direction, this.sourceUnit,
				this.definition, this.keyRank);
	}

	/**
	 * Says anew what is measured. Its readings stay, so its base unit does.
	 * @param names what history calls a unit
	 * @throws RuleViolation when the base unit differs
	 */
	void redefine(IndicatorDefinition other, Function<UnitId, String> names, Actor by) {
		if (!other.unit().equals(this.unit)) {
			throw RuleViolation.of("indicator.reading.unit-differs", other.unit(), this.unit);
		}
		List<FieldChange> changes = other.changesFrom(definition(), names);
		if (changes.isEmpty()) {
			return;
		}
		this.name = other.name();
		this.basis = other.basis();
		this.scope = other.scope();
		this.direction = other.direction();
		this.sourceUnit = other.sourceUnit();
		this.definition = other.definition();
		this.keyRank = other.keyRank();
		registerEvent(new IndicatorRedefined(this.id, changes, by));
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, version());
	}

	/** The version in the database, 0 before the first save. */
	int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * Refuses a quantity in another unit: 头 for an indicator in 辆, 个百分点 for one in %.
	 * @throws RuleViolation naming both units
	 */
	public void requireUnitOf(Quantity quantity) {
		if (!quantity.unit().equals(this.unit)) {
			throw RuleViolation.at("written", "indicator.reading.unit-differs", quantity.unit(), this.unit);
		}
	}

	public IndicatorId id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String unit() {
		return this.unit;
	}

	public UnitId sourceUnit() {
		return this.sourceUnit;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Indicator that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
