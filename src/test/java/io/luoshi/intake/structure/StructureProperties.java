package io.luoshi.intake.structure;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the structure of any text. */
final class StructureProperties {

	private StructureProperties() {
	}

	/** Passages and what lies between them are the text; the parts of each passage are the passage. */
	static void assertLossless(Structure structure, String text) {
		StringBuilder joined = new StringBuilder();
		for (int index = 0; index < structure.passages().size(); index++) {
			Passage passage = structure.passages().get(index);
			joined.append(structure.before(index)).append(passage.text());
			assertThat(structure.before(index).chars().allMatch((c) -> Blanks.is((char) c))).isTrue();
			assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
			assertThat(passage.text()).doesNotContain("\n", "\r");
			assertChained(passage.head(), passage.points(), passage.end(), text);
		}
		joined.append(structure.before(structure.passages().size()));
		assertThat(joined).hasToString(text);
		structure.areas().forEach((area) -> area.measures().forEach((measure) -> assertWithin(measure, text)));
		structure.commitments().forEach((measure) -> assertWithin(measure, text));
	}

	private static void assertChained(Segment head, List<Point> points, int end, String text) {
		assertThat(text.substring(head.start(), head.end())).isEqualTo(head.text());
		int next = head.end();
		for (Point point : points) {
			assertThat(point.start()).isEqualTo(next);
			assertChained(point.head(), point.points(), point.end(), text);
			next = point.end();
		}
		assertThat(next).isEqualTo(end);
	}

	private static void assertWithin(Measure measure, String text) {
		assertThat(text.substring(measure.start(), measure.end())).contains(measure.heading());
	}

}
