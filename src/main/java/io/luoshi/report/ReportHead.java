package io.luoshi.report;

import java.util.UUID;

/**
 * What a list says about a report.
 *
 * @param tail what was received after its last paragraph, empty for most
 */
public record ReportHead(UUID id, UUID opinionId, Edition edition, String tail, int reportYear, String subject) {
}
