package io.luoshi.report.composition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.Subject;
import io.luoshi.report.Edition;

/**
 * What answers an opinion, and so what its reports consist of.
 *
 * @param composition counts the changes of it; whoever changes it says which they have seen
 */
public record Contents(UUID opinion, String subject, int composition, List<ContentList> areas,
		List<ContentItem> commitments, List<ReportLine> reports) {

	/** @throws MissingRecord when the opinion has no such area */
	public ContentList area(UUID id) {
		return this.areas.stream()
			.filter((area) -> area.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new MissingRecord(new Subject("area", id)));
	}

	/**
	 * The measure or commitment.
	 * @throws MissingRecord when there is no such
	 */
	public ContentItem item(UUID id) {
		return Stream.concat(this.areas.stream().flatMap((area) -> area.items().stream()), this.commitments.stream())
			.filter((item) -> item.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new MissingRecord(new Subject("measure", id)));
	}

	/** The reports that follow every change. */
	public List<ReportLine> drafts() {
		return this.reports.stream().filter((report) -> report.edition() == Edition.DRAFT).toList();
	}

	public boolean handedOut() {
		return this.reports.stream().anyMatch((report) -> report.edition() != Edition.DRAFT);
	}

	/** A report on the opinion. */
	public record ReportLine(UUID id, Edition edition) {
	}

}
