package io.luoshi.intake.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small papers in the schemes that offices use, each with the outline that a person would draw of it. An outline names
 * for every line its role, then ordinal and heading where it has them, else how it begins; points below their line.
 * Under the bar stand areas and commitments with their measures; +1 means that a line below belongs to the measure.
 */
class PapersTests {

	private static final Path PAPERS = Path.of("src/test/resources/intake/papers");

	@ParameterizedTest
	@MethodSource("papers")
	void readsThePaperAsAPersonWould(String paper) throws IOException {
		String text = Files.readString(PAPERS.resolve(paper + ".txt"));
		List<String> outline = Files.readAllLines(PAPERS.resolve(paper + ".outline"));
		Structure structure = new StructureReader().read(text);

		List<String> drawn = new Drawing(outline).draw(structure);

		assertThat(String.join("\n", drawn)).isEqualTo(String.join("\n", outline));
	}

	static List<String> papers() throws IOException {
		try (Stream<Path> files = Files.list(PAPERS)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.map((name) -> name.substring(0, name.length() - 4))
				.sorted()
				.toList();
		}
	}

	/** Draws a structure as outlines are written; an outline decides how much of a line's beginning is told. */
	private static final class Drawing {

		private final List<String> expected;

		private final List<String> drawn = new ArrayList<>();

		Drawing(List<String> expected) {
			this.expected = expected;
		}

		List<String> draw(Structure structure) {
			for (Passage passage : structure.passages()) {
				boolean headed = !passage.heading().isEmpty() && passage.role() != Role.ATTACHMENT;
				this.drawn.add(passage.role().code() + " "
						+ (headed ? numbered(passage.number(), passage.heading()) : beginning(passage)));
				points(passage.points(), "  ", true);
			}
			this.drawn.add("===");
			structure.areas().forEach((area) -> {
				this.drawn.add("area " + ((area.number() != null) ? area.number() : "-") + " " + area.heading());
				measures(area.measures());
			});
			this.drawn.add("commitments");
			measures(structure.commitments());
			return this.drawn;
		}

		private String beginning(Passage passage) {
			String content = passage.text().strip();
			String line = (this.drawn.size() < this.expected.size()) ? this.expected.get(this.drawn.size()) : "";
			String told = line.substring(line.indexOf(' ') + 1);
			return content.startsWith(told) ? told : content;
		}

		private void points(List<Point> points, String indent, boolean withScheme) {
			for (Point point : points) {
				Marker marker = point.head().marker();
				assertThat(marker).isNotNull();
				String scheme = withScheme ? marker.scheme().name().toLowerCase(Locale.ROOT) + " " : "";
				this.drawn.add(indent + scheme + marker.ordinal() + " " + point.head().heading());
				points(point.points(), indent + "  ", withScheme);
			}
		}

		private void measures(List<Measure> measures) {
			for (Measure measure : measures) {
				String below = measure.following().isEmpty() ? "" : " +" + measure.following().size();
				this.drawn.add("  " + ((measure.number() != null) ? measure.number() : "-") + " " + measure.heading() + below);
				points(measure.points(), "    ", false);
			}
		}

		private static String numbered(@Nullable Integer number, String heading) {
			return ((number != null) ? number + " " : "") + heading;
		}

	}

}
