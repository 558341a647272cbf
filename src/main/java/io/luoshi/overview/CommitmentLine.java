package io.luoshi.overview;

import java.util.UUID;

/** A commitment for the next cycle, as the opinion's page shows it. */
public record CommitmentLine(UUID id, int position, String lead, String heading) {
}
