package io.luoshi.overview;

import java.util.UUID;

/**
 * A number in a text of which nobody has said what it is, or whose readings disagree.
 *
 * @param total how many there are in all, this one included
 * @param textId the text that holds it
 * @param ownerKind whose text it is: {@code area}, {@code measure}, {@code commitment} or {@code report}
 * @param number as it stands in the text
 * @param before the words before it
 */
public record OpenNumber(long total, UUID textId, String ownerKind, String number, String before, String after) {
}
