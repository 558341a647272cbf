package io.luoshi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.opinion.OpinionId;
import io.luoshi.report.document.Composition;
import io.luoshi.report.document.Passage;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The written report on how one opinion was handled. It holds no sentence, only the order of its passages: each is
 * written from a bound text, which belongs to an area, a measure, a commitment or the report itself.
 */
@Entity
public class Report extends AbstractAggregateRoot<Report> {

	@EmbeddedId
	private ReportId id;

	@AttributeOverride(name = "id", column = @Column(name = "opinion_id"))
	private OpinionId opinion;

	@Enumerated(EnumType.STRING)
	private Edition edition;

	private Instant createdAt;

	@ElementCollection
	@CollectionTable(name = "passage", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "position")
	private List<Passage> passages = new ArrayList<>();

	private String tail = "";

	private @Nullable String titleLines;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	/** A first draft. */
	public Report(OpinionId opinion, Actor by, Instant at) {
		this.id = ReportId.next();
		this.opinion = opinion;
		this.edition = Edition.DRAFT;
		this.createdAt = at;
		registerEvent(new ReportBegun(this.id, List.of(new FieldChange("edition", null, this.edition.name())), by));
	}

	/**
	 * Says what the paper consists of, in its order.
	 * @param end what was received after the last paragraph, empty for most
	 */
	public void arrange(List<Passage> order, String end) {
		this.passages.clear();
		this.passages.addAll(order);
		this.tail = end;
	}

	/**
	 * States a new item where its place in the order is, written as its neighbours are; see {@link Composition#add}.
	 * @throws RuleViolation when it is no draft any more
	 */
	public void add(String kind, UUID item, List<UUID> order, @Nullable UUID under) {
		compose((composition) -> composition.add(kind, item, order, under));
	}

	/** Moves an item to where its place in another list is; see {@link Composition#put}. */
	public void move(UUID item, List<UUID> order, @Nullable UUID under) {
		compose((composition) -> composition.put(composition.cut(item), order, under));
	}

	/** Lets two items of the paper change places. */
	public void exchange(UUID one, UUID other) {
		compose((composition) -> composition.exchange(one, other));
	}

	/** States an item no more. */
	public void takeOut(UUID item) {
		compose((composition) -> composition.cut(item));
	}

	private void compose(Consumer<Composition> change) {
		if (!isDraft()) {
			throw RuleViolation.of("composition.not-draft");
		}
		Composition composition = new Composition(this.passages);
		change.accept(composition);
		if (!composition.passages().equals(this.passages)) {
			arrange(composition.passages(), this.tail);
		}
	}

	/**
	 * Breaks the title where an editor wants it broken; no line at all leaves it to the layout again.
	 * @param title the title as it reads now, in the punctuation of the lines
	 * @throws RuleViolation when the lines joined are not the title
	 */
	void breakTitle(List<String> lines, String title, Actor by) {
		if (!lines.isEmpty() && !String.join("", lines).equals(title)) {
			throw RuleViolation.at("lines", "report.title-lines.differ", title);
		}
		String broken = lines.isEmpty() ? null : String.join("\n", lines);
		registerEvent(new TitleBroken(this.id, List.of(new FieldChange("title-lines", this.titleLines, broken)), by));
		this.titleLines = broken;
	}

	/**
	 * Hands the draft out for comment (征求意见稿); it is for the caller to know that nothing in it is open.
	 * @throws RuleViolation when it is no draft any more
	 */
	public void submit(Actor by) {
		if (!isDraft()) {
			throw RuleViolation.of("report.submission.not-draft");
		}
		FieldChange change = new FieldChange("edition", this.edition.name(), Edition.CONSULTATION.name());
		this.edition = Edition.CONSULTATION;
		registerEvent(new ReportSubmitted(this.id, List.of(change), by));
	}

	/** @throws StaleVersion unless this is the version that the person opened */
	public void requireVersion(int expected) {
		StaleVersion.unlessSame(this.id.subject(), expected, (this.version != null) ? this.version : 0);
	}

	/** Whether the paper has a passage that is written from this record. */
	public boolean states(UUID owner) {
		return this.passages.stream().anyMatch((passage) -> passage.owner().equals(owner));
	}

	public boolean isDraft() {
		return this.edition == Edition.DRAFT;
	}

	public ReportId id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Report that && this.id.equals(that.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
