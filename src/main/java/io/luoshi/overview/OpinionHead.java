package io.luoshi.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import io.luoshi.opinion.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An opinion without its content.
 *
 * @param reportYear the year of the government report that was deliberated
 * @param adoptedBy the session that adopted it, empty when it is not known
 * @param demonstration true when not all of it is on record anywhere
 */
public record OpinionHead(UUID id, int reportYear, String subject, String adoptedBy, Stage stage,
		@Nullable LocalDate replyDueOn, boolean demonstration, int version) {

	/** The stages in their order, each with how it stands to the present one. */
	public List<Step> steps() {
		return Arrays.stream(Stage.values())
			.map((each) -> new Step(each, Integer.signum(each.compareTo(this.stage))))
			.toList();
	}

	/**
	 * A step of the handling.
	 *
	 * @param distance -1 behind us, 0 now, 1 to come
	 */
	public record Step(Stage stage, int distance) {
	}

}
