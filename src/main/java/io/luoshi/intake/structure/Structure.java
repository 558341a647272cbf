package io.luoshi.intake.structure;

import java.util.List;

/**
 * What a text consists of. Nothing is lost: between two passages, before the first and after the last lie only blank
 * lines and line ends.
 *
 * @param passages every line that is not blank, in order
 * @param areas the response areas with their measures, in order
 * @param commitments the points of the section on next steps, in order
 */
public record Structure(String text, List<Passage> passages, List<Area> areas, List<Measure> commitments) {

	public Structure {
		passages = List.copyOf(passages);
		areas = List.copyOf(areas);
		commitments = List.copyOf(commitments);
	}

	/** The line ends and blank lines before the passage at {@code index}; behind the last for {@code index} = size. */
	public String before(int index) {
		int from = (index == 0) ? 0 : this.passages.get(index - 1).end();
		int to = (index == this.passages.size()) ? this.text.length() : this.passages.get(index).start();
		return this.text.substring(from, to);
	}

}
