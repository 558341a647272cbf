package io.luoshi.indicator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.core.VisibleText;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingValue;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.prose.NotDataReason;
import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A sentence or more in which every number is bound to readings, marked as not data, or known to be neither yet.
 * Figures are not kept here: what a mention reads follows from its readings, so each verb that needs the text as it
 * stands takes a function that answers a reading's value.
 */
@Entity
public class BoundText extends AbstractAggregateRoot<BoundText> {

	/** No paragraph of a real report comes near it; beyond it, comparing two texts would take noticeable time. */
	public static final int LONGEST = 10_000;

	@EmbeddedId
	private BoundTextId id;

	private Place place;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "bound_text_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<StoredRun> runs = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected BoundText() {
	}

	public BoundText(Place place, List<? extends Run> runs) {
		this.id = BoundTextId.next();
		this.place = place;
		replace(runs);
	}

	/**
	 * A new text as typed, without what nobody sees; its numbers are all unclassified.
	 * @throws RuleViolation when the text is empty or too long
	 */
	public static BoundText typed(Place place, String text) {
		return new BoundText(place, new Recognition(List.of()).of(requireAcceptable(text, false)));
	}

	/**
	 * Takes a text as typed, without what nobody sees. Numbers that still read as before keep what they were; others are
	 * unclassified.
	 * @throws RuleViolation when the text is empty or too long
	 */
	public void rewrite(String text, Function<ReadingId, ReadingValue> values, Actor by) {
		String before = text(values);
		String accepted = requireAcceptable(text, before.indexOf('\t') >= 0);
		if (accepted.equals(before)) {
			return;
		}
		replace(new Recognition(written(values)).of(accepted));
		happened("text-rewritten", before, accepted, by);
	}

	/**
	 * Binds the number at {@code position} to the readings that it states.
	 * @throws RuleViolation when there is no number, or it says something else than a reading
	 */
	public void bind(int position, List<ReadingId> readings, Function<ReadingId, ReadingValue> values, Actor by) {
		String number = numberAt(position, values);
		Figure figure = WrittenRun.figure(number);
		for (ReadingId reading : readings) {
			ReadingValue stated = values.apply(reading);
			if (!stated.admits(figure.quantity())) {
				throw RuleViolation.at("reading", "text.number.says-otherwise", number, stated.written().write());
			}
		}
		boolean own = readings.stream().anyMatch((reading) -> !values.apply(reading).written().equals(figure.quantity()));
		exchange(position, new Run.Mention(figure.phrasing(), own ? figure.quantity() : null, readings));
		happened("number-bound", null, number, by);
	}

	/**
	 * Marks the number at {@code position} as not data.
	 * @throws RuleViolation when there is no number, or the reason is unknown
	 */
	public void exclude(int position, String reason, Function<ReadingId, ReadingValue> values, Actor by) {
		if (!NotDataReason.isKnown(reason)) {
			throw RuleViolation.at("reason", "text.number.reason-unknown", reason);
		}
		String number = numberAt(position, values);
		exchange(position, new Run.NotData(number, reason));
		happened("number-excluded", null, number, by);
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	public String text(Function<ReadingId, ReadingValue> values) {
		return written(values).stream().map(WrittenRun::text).collect(Collectors.joining());
	}

	public List<Run> runs() {
		return this.runs.stream().map(StoredRun::run).toList();
	}

	public BoundTextId id() {
		return this.id;
	}

	public Place place() {
		return this.place;
	}

	private List<WrittenRun> written(Function<ReadingId, ReadingValue> values) {
		return runs().stream().map((run) -> WrittenRun.of(run, values)).toList();
	}

	private String numberAt(int position, Function<ReadingId, ReadingValue> values) {
		List<WrittenRun> written = written(values);
		if (position < 0 || position >= written.size() || written.get(position).run() instanceof Run.Literal) {
			throw RuleViolation.of("text.number.missing");
		}
		return written.get(position).text();
	}

	private static String requireAcceptable(String text, boolean row) {
		String line = VisibleText.in(text).replaceAll("\\R", "");
		String accepted = row ? line.replaceAll("^ ++", "").stripTrailing() : line.strip();
		if (accepted.isBlank()) {
			throw RuleViolation.at("text", "text.empty");
		}
		if (accepted.length() > LONGEST) {
			throw RuleViolation.at("text", "text.too-long", accepted.length(), LONGEST);
		}
		return accepted;
	}

	private void exchange(int position, Run run) {
		List<Run> exchanged = new ArrayList<>(runs());
		exchanged.set(position, run);
		replace(exchanged);
	}

	private void replace(List<? extends Run> replacement) {
		this.runs.clear();
		IntStream.range(0, replacement.size())
			.mapToObj((position) -> new StoredRun(position, replacement.get(position)))
			.forEach(this.runs::add);
	}

	private void happened(String action, @Nullable String before, @Nullable String after, Actor by) {
		registerEvent(new TextChanged(this.id, this.place, action,
				List.of(new FieldChange(this.place.part(), before, after)), by));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof BoundText that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
