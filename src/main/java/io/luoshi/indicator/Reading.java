package io.luoshi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.numeral.Bound;
import io.luoshi.numeral.Quantity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An indicator's value for one period, as written and as bounds, with who entered and who approved it. */
@Entity
public class Reading extends AbstractAggregateRoot<Reading> {

	@EmbeddedId
	private ReadingId id;

	@AttributeOverride(name = "id", column = @Column(name = "indicator_id"))
	private IndicatorId indicator;

	private Period period;

	@Column(name = "period_given")
	@Enumerated(EnumType.STRING)
	private PeriodGiven given;

	private Quantity written;

	private BigDecimal value;

	private String valueUnit;

	@Enumerated(EnumType.STRING)
	private Bound bound;

	@Column(name = "exact_value")
	private @Nullable BigDecimal exact;

	@Enumerated(EnumType.STRING)
	private ReadingStatus status;

	private String evidence;

	private String enteredBy;

	private Instant enteredAt;

	private @Nullable Quantity approvedWritten;

	private @Nullable String approvedBy;

	private @Nullable Instant approvedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Reading() {
	}

	@SuppressWarnings("NullAway.Init")
	public Reading(Indicator indicator, ReadingContent content, Actor by, Instant at) {
		indicator.requireUnitOf(content.written());
		this.id = ReadingId.next();
		this.indicator = indicator.id();
		take(content, by, at);
		happened("reading-recorded", List.of(new FieldChange("written", null, this.written.write())), by);
	}

	/**
	 * Replaces what is stated; an approval given to the former content falls.
	 * @throws RuleViolation when the unit is another than the indicator's
	 */
	public void revise(Indicator definedBy, ReadingContent content, Actor by, Instant at) {
		definedBy.requireUnitOf(content.written());
		List<FieldChange> changes = content.changesFrom(content());
		if (changes.isEmpty()) {
			return;
		}
		take(content, by, at);
		this.approvedBy = null;
		this.approvedAt = null;
		happened("reading-revised", changes, by);
	}

	/** @throws RuleViolation when it is approved already, or by the person who entered it (ASVS 2.3.5) */
	public void approve(Actor by, Instant at) {
		if (isApproved()) {
			throw RuleViolation.of("indicator.reading.already-approved");
		}
		if (by.username().equals(this.enteredBy)) {
			throw RuleViolation.of("indicator.reading.own-approval");
		}
		this.approvedWritten = this.written;
		this.approvedBy = by.username();
		this.approvedAt = at;
		happened("reading-approved", List.of(new FieldChange("approved", null, this.written.write())), by);
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, version());
	}

	public boolean isApproved() {
		return this.approvedAt != null;
	}

	public ReadingContent content() {
		return new ReadingContent(this.written, this.exact, this.period, this.given, this.status, this.evidence);
	}

	public ReadingId id() {
		return this.id;
	}

	public IndicatorId indicator() {
		return this.indicator;
	}

	public Quantity written() {
		return this.written;
	}

	/** How much it says, for a place that writes it its own way. */
	public ReadingValue statedValue() {
		return new ReadingValue(this.written, this.exact);
	}

	/** The version in the database, 0 before the first save. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Reading that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	private void happened(String action, List<FieldChange> changes, Actor by) {
		List<FieldChange> told = new ArrayList<>(changes);
		told.add(new FieldChange("of-period", null, this.period.label()));
		registerEvent(new ReadingChanged(this.id, this.indicator, action, List.copyOf(told), by));
	}

	private void take(ReadingContent content, Actor by, Instant at) {
		this.period = content.period();
		this.given = content.given();
		this.written = content.written();
		this.value = content.written().value();
		this.valueUnit = content.written().unit();
		this.bound = content.written().bound();
		this.exact = content.exact();
		this.status = content.status();
		this.evidence = content.evidence();
		this.enteredBy = by.username();
		this.enteredAt = at;
	}

}
