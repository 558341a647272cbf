package io.luoshi.opinion;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A response area (落实方面), (一)…(五) by its position. Its heading is a bound text. */
@Entity
public class Area {

	@EmbeddedId
	private AreaId id;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Area() {
	}

	Area(int position) {
		this.id = AreaId.next();
		this.position = position;
	}

	public AreaId id() {
		return this.id;
	}

	/** Its place in the report, counted from 1. */
	public int position() {
		return this.position;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Area that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
