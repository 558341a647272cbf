package io.luoshi.report;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a list says about a report.
 *
 * @param tail what was received after its last paragraph, empty for most
 * @param titleLines the lines of the title as an editor wants them, joined by line feeds; null leaves it to the layout
 */
public record ReportHead(UUID id, UUID opinionId, Edition edition, String tail, @Nullable String titleLines,
		int reportYear, String subject, int version, Instant createdAt) {
}
