package io.luoshi.overview;

import java.util.List;
import java.util.UUID;

/**
 * A clause of an opinion and what answers it.
 *
 * @param position its number in the opinion
 * @param areas the positions of the areas that answer it; empty when none does yet
 * @param measures how many measures answer it
 */
public record ClauseAnswers(UUID id, int position, String wording, boolean demonstration, List<Integer> areas,
		int measures) {

	public boolean unanswered() {
		return this.areas.isEmpty() && this.measures == 0;
	}

}
