package io.luoshi.intake;

import java.util.List;

import io.luoshi.core.VisibleText;

/**
 * A paper that was taken in.
 *
 * @param removed what was taken out of it because nobody sees it
 */
public record Received(DraftId draft, List<VisibleText.Removed> removed) {

	public Received {
		removed = List.copyOf(removed);
	}

}
