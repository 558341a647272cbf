package io.luoshi.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An organisation (单位): a bureau, a district, the government office, a committee of the congress. */
@Entity
public class Unit {

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

	public UnitId id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public UnitKind kind() {
		return this.kind;
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
