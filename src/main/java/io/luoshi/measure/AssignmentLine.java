package io.luoshi.measure;

import java.util.UUID;

/**
 * A measure in the 任务分解表.
 *
 * @param heading its heading as it reads now
 */
public record AssignmentLine(UUID id, int areaPosition, int position, String heading, Assignment assignment) {
}
