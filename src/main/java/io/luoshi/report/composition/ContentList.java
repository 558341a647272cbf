package io.luoshi.report.composition;

import java.util.List;
import java.util.UUID;

/**
 * An area with its measures in their order.
 *
 * @param position its place in the paper, counted from 1
 */
public record ContentList(UUID id, int position, String heading, List<ContentItem> items) {
}
