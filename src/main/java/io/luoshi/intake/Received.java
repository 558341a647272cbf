package io.luoshi.intake;

import java.util.List;

import io.luoshi.core.VisibleText;

/**
 * A paper that was taken in.
 *
 * @param removed what was taken out of it because nobody sees it
 * @param tables how many tables were drawn with bars and have their cells parted by tabs now
 */
public record Received(DraftId draft, List<VisibleText.Removed> removed, int tables) {

	public Received {
		removed = List.copyOf(removed);
	}

}
