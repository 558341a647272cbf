package io.luoshi.organisation;

import java.util.List;
import java.util.regex.Pattern;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An organisation (单位): a bureau, a district, the government office, a committee of the congress. */
@Entity
public class Unit extends AbstractAggregateRoot<Unit> {

	/** Lists of units are typed with these between the names, blanks among them, so no name has them. */
	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\s\\p{Z}、，,；;]{2,60}");

	@EmbeddedId
	private UnitId id;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private boolean demonstration;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Unit() {
	}

	/** @param demonstration whether its part in the work is invented for demonstration */
	public Unit(String name, UnitKind kind, boolean demonstration) {
		this.id = UnitId.next();
		this.name = name;
		this.kind = kind;
		this.demonstration = demonstration;
	}

	/**
	 * A unit that takes part from now on.
	 * @throws RuleViolation when no unit may be called so
	 */
	static Unit register(String name, UnitKind kind, Actor by) {
		Unit unit = new Unit(acceptable("names", name), kind, false);
		unit.registerEvent(new UnitChanged(unit.id, "unit-registered", List.of(new FieldChange("name", null, name)), by));
		return unit;
	}

	/**
	 * Gives it another name, as after a reform of the offices; what it did stays its own.
	 * @throws RuleViolation when no unit may be called so
	 */
	void rename(String other, Actor by) {
		FieldChange change = new FieldChange("name", this.name, acceptable("name", other));
		registerEvent(new UnitChanged(this.id, "unit-renamed", List.of(change), by));
		this.name = other;
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, version());
	}

	private static String acceptable(String field, String name) {
		if (!NAME.matcher(name).matches()) {
			throw RuleViolation.at(field, "unit.name-form", name);
		}
		return name;
	}

	public UnitId id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public UnitKind kind() {
		return this.kind;
	}

	/** The version in the database, 0 before the first save. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	public boolean isDemonstration() {
		return this.demonstration;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Unit that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
