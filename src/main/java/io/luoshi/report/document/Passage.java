package io.luoshi.report.document;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One step of the paper: what is numbered, which record it is written from, and how it joins what stands before. It
 * holds no sentence; those belong to the record ({@code owner}) that it names.
 *
 * @param runIn whether it continues the paragraph of the passage before it
 * @param gap what was received between the paragraph before and this one, where it is more than a line end: blank
 * lines, an indent of two spaces; null for papers that were never received
 * @param marker how it is numbered, null when it is not
 * @param ordinal the number that a received paper gives it, where counting gives another; null otherwise
 * @param heading the part of the owner's text that is set as a heading, null when there is none
 * @param joint what stands between heading and body, and after a heading that stands alone
 * @param body the part of the owner's text that follows, null when there is none
 */
@Embeddable
public record Passage(@Enumerated(EnumType.STRING) Role role, boolean runIn, @Nullable String gap,
		@Enumerated(EnumType.STRING) @Nullable Marker marker, @Nullable Integer ordinal, String ownerKind,
		@Column(name = "owner_id") UUID owner, @Column(name = "heading_part") @Nullable String heading, String joint,
		@Column(name = "body_part") @Nullable String body) implements Serializable {

	private static final String FULL_STOP = "。";

	/** A paragraph without a number, written from one text. */
	public static Passage plain(Role role, String ownerKind, UUID owner, String part) {
		return new Passage(role, false, null, null, null, ownerKind, owner, null, "", part);
	}

	/** A numbered heading in a paragraph of its own. */
	public static Passage heading(Role role, Marker marker, String ownerKind, UUID owner, String part) {
		return new Passage(role, false, null, marker, null, ownerKind, owner, part, "", null);
	}

	/** A numbered heading with its full stop, after which others may run in. */
	public static Passage runInHeading(Role role, Marker marker, String ownerKind, UUID owner, String part) {
		return new Passage(role, false, null, marker, null, ownerKind, owner, part, FULL_STOP, null);
	}

	/** A numbered item: heading, full stop, narrative. */
	public static Passage item(Role role, boolean runIn, Marker marker, String ownerKind, UUID owner) {
		return new Passage(role, runIn, null, marker, null, ownerKind, owner, "heading", FULL_STOP, "narrative");
	}

	/** The same content where another passage stands: its paragraph, and its number if both are marked alike. */
	Passage inPlaceOf(Passage other) {
		return new Passage(other.role, other.runIn, other.gap, this.marker,
				(this.marker == other.marker) ? other.ordinal : this.ordinal, this.ownerKind, this.owner, this.heading,
				this.joint, this.body);
	}

	/** The same content as a neighbour of another passage, marked in its way and numbered by counting. */
	Passage beside(Passage neighbour) {
		return new Passage(neighbour.role, neighbour.runIn, neighbour.gap,
				(this.marker != null && neighbour.marker != null) ? neighbour.marker : this.marker, null, this.ownerKind,
				this.owner, this.heading, this.joint, this.body);
	}

	/** A new item as its neighbour is written: marked alike, with the same between heading and narrative. */
	Passage another(UUID item) {
		boolean joined = this.heading != null && this.body != null && !this.joint.isBlank();
		return new Passage(this.role, this.runIn, this.gap, this.marker, null, this.ownerKind, item, "heading",
				joined ? this.joint : FULL_STOP, "narrative");
	}

	Passage numbered(@Nullable Integer stated) {
		return new Passage(this.role, this.runIn, this.gap, this.marker, stated, this.ownerKind, this.owner, this.heading,
				this.joint, this.body);
	}

	Passage inParagraph(Role as, @Nullable String after) {
		return new Passage(as, false, after, this.marker, this.ordinal, this.ownerKind, this.owner, this.heading,
				this.joint, this.body);
	}

	/** The same, beginning a paragraph if it ran in. */
	Passage inOwnParagraph() {
		return this.runIn ? inParagraph(this.role, null) : this;
	}

}
