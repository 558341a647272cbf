package io.luoshi.report.composition;

import java.util.UUID;

/**
 * A reading that a measure or commitment states.
 *
 * @param elsewhere whether any other text states it too
 */
public record HeldFigure(UUID indicatorId, String name, String written, boolean elsewhere) {
}
