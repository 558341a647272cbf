package io.luoshi.intake;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a number begins in the text of a draft, in UTF-16 units. */
@Embeddable
public record NumberPlace(@Column(name = "draft_id") DraftId draft,
		@Column(name = "start_at") int start) implements Serializable {
}
