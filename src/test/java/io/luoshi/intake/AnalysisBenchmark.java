package io.luoshi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints how long analysing takes, warm, for reports of growing length. */
final class AnalysisBenchmark {

	private AnalysisBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		String report = Files.readString(Path.of("src/test/resources/numeral/report.txt")) + "\n";
		for (int round = 0; round < 40; round++) {
			Analysis.of(report);
		}
		for (int length : new int[] { 5_000, 25_000, 125_000, 1_000_000 }) {
			String text = report.repeat(length / report.length() + 1).substring(0, length);
			long start = System.nanoTime();
			int numbers = Analysis.of(text).numbers().size();
			System.out.printf("%9d characters %6d ms, %d numbers%n", length, (System.nanoTime() - start) / 1_000_000,
					numbers);
		}
	}

}
