package io.luoshi.indicator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How a {@link Run} lies in the database. */
@Entity
@Table(name = "text_run")
class StoredRun {

	@Id
	private UUID id;

	private int position;

	@Enumerated(EnumType.STRING)
	private RunKind kind;

	private String content;

	private @Nullable String reason;

	private @Nullable Quantity style;

	@ElementCollection
	@CollectionTable(name = "text_run_reading", joinColumns = @JoinColumn(name = "text_run_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "id", column = @Column(name = "reading_id"))
	private List<ReadingId> readings = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected StoredRun() {
	}

	StoredRun(int position, Run run) {
		this.id = UUID.randomUUID();
		this.position = position;
		this.kind = RunKind.of(run);
		if (run instanceof Run.Mention mention) {
			this.content = mention.phrasing().pattern();
			this.style = mention.style();
			this.readings.addAll(mention.readings());
		}
		else if (run instanceof Run.NotData notData) {
			this.content = notData.text();
			this.reason = notData.reason();
		}
		else if (run instanceof Run.Unclassified unclassified) {
			this.content = unclassified.text();
		}
		else {
			this.content = ((Run.Literal) run).text();
		}
	}

	Run run() {
		return switch (this.kind) {
			case LITERAL -> new Run.Literal(this.content);
			case MENTION -> new Run.Mention(Phrasing.of(this.content), this.style, this.readings);
			case NOT_DATA -> new Run.NotData(this.content, String.valueOf(this.reason));
			case UNCLASSIFIED -> new Run.Unclassified(this.content);
		};
	}

}
