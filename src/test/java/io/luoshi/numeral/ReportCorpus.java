package io.luoshi.numeral;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A real report and the list of every number in it, made by hand. */
public final class ReportCorpus {

	private ReportCorpus() {
	}

	/** One listed number: what it says and where it stands. */
	public record Row(String text, String value, String unit, String period, String kind, String subkind,
			boolean indicator, String bound, String baseValue, String baseUnit, int start, int end) {

		static Row of(String line) {
			String[] cells = line.split("\t", -1);
			return new Row(cells[1], cells[3], cells[4], cells[7], cells[8], cells[9], cells[10].equals("Y"), cells[11],
					cells[12], cells[13], Integer.parseInt(cells[15]), Integer.parseInt(cells[16]));
		}

		@Override
		public String toString() {
			return this.text + " at " + this.start;
		}

	}

	public static List<Row> rows() {
		return resource("report-numbers.tsv").lines().skip(1).map(Row::of).toList();
	}

	public static String report() {
		return resource("report.txt");
	}

	private static String resource(String name) {
		try (InputStream stream = ReportCorpus.class.getResourceAsStream("/numeral/" + name)) {
			return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
