package io.luoshi.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.report.ReportId;
import io.luoshi.report.document.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A text that is on its way into the record. It keeps the text as it came and what people have said of it; structure
 * and numbers are read from these again each time. What they say of numbers is kept by {@link NumberDecision}.
 */
@Entity
public class IntakeDraft extends AbstractAggregateRoot<IntakeDraft> {

	@EmbeddedId
	private DraftId id;

	private String name;

	@Enumerated(EnumType.STRING)
	private DraftSource source;

	private String content;

	@Enumerated(EnumType.STRING)
	private DraftState state;

	private String receivedBy;

	private Instant receivedAt;

	private String changedBy;

	private Instant changedAt;

	private @Nullable OpinionData opinion;

	@ElementCollection
	@CollectionTable(name = "intake_role", joinColumns = @JoinColumn(name = "draft_id"))
	@MapKeyColumn(name = "start_at")
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Map<Integer, Role> roles = new HashMap<>();

	@AttributeOverride(name = "id", column = @Column(name = "report_id"))
	private @Nullable ReportId report;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected IntakeDraft() {
	}

	/**
	 * @param content the text as it came, which nobody changes any more
	 * @param altered how it differs from what was sent
	 */
	public IntakeDraft(String name, DraftSource source, String content, OpinionData opinion,
			List<FieldChange> altered, Actor by, Instant at) {
		this.id = DraftId.next();
		this.name = name;
		this.source = source;
		this.content = content;
		this.opinion = opinion;
		this.state = DraftState.OPEN;
		this.receivedBy = by.displayName();
		this.receivedAt = at;
		this.changedBy = by.displayName();
		this.changedAt = at;
		registerEvent(new IntakeChanged(this.id, "intake-received",
				Stream.concat(Stream.of(new FieldChange("name", null, name)), altered.stream()).toList(), by));
	}

	/**
	 * Says what the line that begins at {@code start} is.
	 * @param shown the role that the person saw
	 * @param read the role that the reader finds; saying so takes a correction back
	 * @throws RuleViolation when someone else has said otherwise meanwhile
	 */
	public void correct(int start, Role read, Role shown, Role role, Actor by, Instant at) {
		requireOpen();
		Role present = this.roles.getOrDefault(start, read);
		if (present == role) {
			return;
		}
		if (present != shown) {
			throw RuleViolation.at("role", "intake.role.changed-meanwhile");
		}
		if (role == read) {
			this.roles.remove(start);
		}
		else {
			this.roles.put(start, role);
		}
		changed("intake-role-set", List.of(new FieldChange("role", present.name(), role.name())), by, at);
	}

	/** Says what the opinion is that the paper answers. */
	public void describe(OpinionData data, Actor by, Instant at) {
		requireOpen();
		List<FieldChange> changes = data.changesFrom(opinion());
		if (!changes.isEmpty()) {
			this.opinion = data;
			changed("intake-described", changes, by, at);
		}
	}

	/** Says that numbers were settled; what they are is kept beside. */
	public void settled(String action, List<FieldChange> changes, Actor by, Instant at) {
		requireOpen();
		changed(action, changes, by, at);
	}

	/** Puts the draft aside for good. */
	public void discard(Actor by, Instant at) {
		requireOpen();
		this.state = DraftState.DISCARDED;
		changed("intake-discarded", List.of(), by, at);
	}

	/** Records which report the draft has become. */
	public void accept(ReportId became, Actor by, Instant at) {
		requireOpen();
		this.state = DraftState.ACCEPTED;
		this.report = became;
		changed("intake-accepted", List.of(new FieldChange("name", null, this.name)), by, at);
	}

	/** @throws RuleViolation when it was accepted or discarded */
	public void requireOpen() {
		this.state.requireOpen();
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	public DraftId id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String content() {
		return this.content;
	}

	public OpinionData opinion() {
		return Objects.requireNonNullElse(this.opinion, OpinionData.NONE);
	}

	public Map<Integer, Role> roles() {
		return Map.copyOf(this.roles);
	}

	private void changed(String action, List<FieldChange> changes, Actor by, Instant at) {
		this.changedBy = by.displayName();
		this.changedAt = at;
		registerEvent(new IntakeChanged(this.id, action, changes, by));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof IntakeDraft that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
