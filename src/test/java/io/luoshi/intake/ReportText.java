package io.luoshi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The real report, with the list of its numbers. */
final class ReportText {

	private ReportText() {
	}

	static String text() {
		return resource("/numeral/report.txt");
	}

	/** Its numbers as written, in order. */
	static List<String> numbers() {
		return rows().map((cells) -> cells[1]).toList();
	}

	/** Why each number that is not data is none, by where it begins. */
	static Map<Integer, String> reasons() {
		Map<Integer, String> reasons = new HashMap<>();
		rows().filter((cells) -> cells[10].equals("N")).forEach((cells) -> reasons.put(Integer.valueOf(cells[15]), cells[9]));
		return reasons;
	}

	private static Stream<String[]> rows() {
		return resource("/numeral/report-numbers.tsv").lines().skip(1).map((line) -> line.split("\t", -1));
	}

	private static String resource(String path) {
		try (var stream = Objects.requireNonNull(ReportText.class.getResourceAsStream(path), path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
