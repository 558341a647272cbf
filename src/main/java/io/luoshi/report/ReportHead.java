package io.luoshi.report;

import java.util.UUID;

/** What a list says about a report. */
public record ReportHead(UUID id, UUID opinionId, Edition edition, int reportYear, String subject) {
}
