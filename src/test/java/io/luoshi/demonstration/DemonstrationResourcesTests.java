package io.luoshi.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the demonstration files against the real report and its 135 numbers. */
class DemonstrationResourcesTests {

	private static final Pattern MARK = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");

	private static final String HAN = "一二三四五六七八九";

	private final Map<?, ?> record = (Map<?, ?>) yaml("opinion.yaml");

	private final List<Map<?, ?>> indicators = maps(yaml("indicators.yaml"));

	private final List<Map<?, ?>> units = maps(yaml("units.yaml"));

	private final String markedPaper = compose();

	private final List<Mark> marks = MARK.matcher(this.markedPaper)
		.results()
		.map((found) -> new Mark(found.group(1), found.group(2)))
		.toList();

	@Test
	void composesTheRealReportCharacterForCharacter() {
		assertThat(MARK.matcher(this.markedPaper).replaceAll("$1")).isEqualTo(text("/numeral/report.txt"));
	}

	@Test
	void marksEveryNumberOfTheReportInOrder() {
		assertThat(this.marks.stream().map(Mark::written)).containsExactlyElementsOf(column("text"));
	}

	@Test
	void bindsFactsAndSaysWhyOtherNumbersAreNotData() {
		List<String> fact = column("is_indicator");
		List<String> kind = column("subkind");
		for (int row = 0; row < fact.size(); row++) {
			Mark mark = this.marks.get(row);
			boolean data = fact.get(row).equals("Y");
			assertThat(mark.isData()).as(mark.written()).isEqualTo(data);
			assertThat(data || mark.target().equals("!" + kind.get(row))).as(mark.written()).isTrue();
		}
	}

	@Test
	void statesEveryIndicatorOnceAndNoOther() {
		assertThat(this.marks.stream().filter(Mark::isData).flatMap(Mark::keys)).doesNotHaveDuplicates()
			.containsExactlyElementsOf(this.indicators.stream().map((each) -> string(each, "key")).toList());
	}

	@Test
	void statesTheFirstReadingOfAnIndicator() {
		for (Mark mark : this.marks.stream().filter(Mark::isData).toList()) {
			mark.keys().map(this::firstReading).forEach((reading) -> {
				String written = string(reading, "written");
				boolean falls = written.startsWith("-");
				assertThat(mark.written()).contains(falls ? written.substring(1) : written);
				assertThat(mark.written().contains("下降")).isEqualTo(falls);
			});
		}
	}

	@Test
	void namesIndicatorsAndUnitsUniquely() {
		assertThat(this.indicators).extracting((each) -> string(each, "name")).doesNotHaveDuplicates();
		assertThat(this.units).extracting((each) -> string(each, "name")).doesNotHaveDuplicates();
	}

	@Test
	void ranksSixKeyIndicators() {
		assertThat(this.indicators.stream().map((each) -> (Object) each.get("keyRank")).filter(Objects::nonNull))
			.containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
	}

	@Test
	void namesOnlyKnownUnits() {
		Set<Object> named = new HashSet<>();
		this.indicators.forEach((each) -> named.add(value(each, "source")));
		measures().forEach((measure) -> {
			named.add(value(measure, "lead"));
			named.addAll((List<?>) value(measure, "cooperating"));
			maps(value(measure, "progress")).forEach((entry) -> named.add(value(entry, "by")));
		});
		maps(value(this.record, "commitments")).forEach((each) -> named.add(value(each, "lead")));
		assertThat(this.units).extracting((each) -> value(each, "key")).containsAll(named);
	}

	@Test
	void marksInventedProgressAsDemonstration() {
		assertThat(measures().flatMap((measure) -> maps(value(measure, "progress")).stream()))
			.allMatch((entry) -> string(entry, "text").startsWith("演示"));
	}

	private Map<?, ?> firstReading(String key) {
		return this.indicators.stream()
			.filter((each) -> string(each, "key").equals(key))
			.map((each) -> maps(value(each, "readings")).get(0))
			.findFirst()
			.orElseThrow();
	}

	private Stream<Map<?, ?>> measures() {
		return maps(value(this.record, "areas")).stream().flatMap((area) -> maps(value(area, "measures")).stream());
	}

	private String compose() {
		Map<?, ?> report = (Map<?, ?>) value(this.record, "report");
		List<String> paragraphs = new ArrayList<>();
		for (String part : List.of("title", "sessionLine", "addressee", "preamble")) {
			paragraphs.add(prose(report, part));
		}
		paragraphs.add("一、" + prose(report, "firstHeading"));
		for (Map<?, ?> area : maps(value(this.record, "areas"))) {
			paragraphs.add("(" + HAN.charAt(paragraphs.size() - 5) + ")" + prose(area, "heading") + "。"
					+ String.join("", points(area, "measures")));
		}
		paragraphs.add("二、" + prose(report, "secondHeading"));
		paragraphs.add(prose(report, "lead"));
		paragraphs.addAll(points(this.record, "commitments"));
		paragraphs.add(prose(report, "closing"));
		return String.join("\n", paragraphs);
	}

	private static List<String> points(Map<?, ?> owner, String part) {
		List<String> points = new ArrayList<>();
		maps(value(owner, part)).forEach((point) -> points
			.add(HAN.charAt(points.size()) + "是" + prose(point, "heading") + "。" + prose(point, "narrative")));
		return points;
	}

	private static String prose(Map<?, ?> owner, String part) {
		return string(owner, part).replace("\n", "");
	}

	private static String string(Map<?, ?> owner, String part) {
		return (String) value(owner, part);
	}

	private static Object value(Map<?, ?> owner, String part) {
		return Objects.requireNonNull(owner.get(part), part);
	}

	private static List<Map<?, ?>> maps(Object sequence) {
		List<Map<?, ?>> maps = new ArrayList<>();
		((List<?>) sequence).forEach((each) -> maps.add((Map<?, ?>) each));
		return maps;
	}

	private static List<String> column(String name) {
		List<String[]> rows = text("/numeral/report-numbers.tsv").lines().map((line) -> line.split("\t", -1)).toList();
		int index = List.of(rows.get(0)).indexOf(name);
		return rows.stream().skip(1).map((row) -> row[index]).toList();
	}

	private static Object yaml(String file) {
		return new Yaml(new SafeConstructor(new LoaderOptions())).load(text("/demonstration/" + file));
	}

	private static String text(String resource) {
		try (InputStream input = DemonstrationResourcesTests.class.getResourceAsStream(resource)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Mark(String written, String target) {

		boolean isData() {
			return !this.target.startsWith("!");
		}

		Stream<String> keys() {
			return Stream.of(this.target.split("\\+"));
		}
	}

}
