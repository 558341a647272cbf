package io.luoshi.numeral.prose;

import java.util.List;
import java.util.Locale;

import io.luoshi.numeral.ReportCorpus;

/**
 * Measures how long texts take to read. Run by hand:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.luoshi.numeral.prose.ProseBenchmark},
 * or {@code java -cp target/test-classes:target/classes io.luoshi.numeral.prose.ProseBenchmark}.
 */
final class ProseBenchmark {

	private static final List<Integer> LENGTHS = List.of(5_000, 25_000, 125_000);

	private static final int LARGE = 1_000_000;

	static final List<String> MONOTONOUS = List.of("1", "12,", "1.", "“", "《", "》", "”", "(", "（一", "—", "1—", "一", "十", "万", "第", "第一",
			"较2022年", "同比", "累计", "其中", "截至", "2023年", "超", "约", "增长", "%", "一个", "零", "双", "A1", "1+", "1:", "前", "年", "、", " ",
			"1 ", "１", "，", "分之", "三分之", "达", "达到", "的", "\n", "。", "2023年,1个", "1个、", "近三年", "其中,", "累计1个,其中2个,", "2018—2022年已1个,");

	private final ProseReader reader = new ProseReader();

	public static void main(String[] arguments) {
		ProseBenchmark benchmark = new ProseBenchmark();
		String report = ReportCorpus.report() + "\n";
		for (int round = 0; round < 20; round++) {
			benchmark.reader.read(report);
		}
		LENGTHS.forEach((length) -> benchmark.measure(length + " characters of a report", varied(report, length)));
		MONOTONOUS.forEach((piece) -> benchmark.measure("1,000,000 characters of " + piece.strip(), repeated(piece)));
	}

	static String repeated(String piece) {
		return piece.repeat(LARGE / piece.length());
	}

	/** The report over and over, with other figures each time. */
	private static String varied(String report, int length) {
		StringBuilder text = new StringBuilder();
		for (int copy = 0; text.length() < length; copy++) {
			text.append(report.replace("3", String.valueOf(copy % 10)));
		}
		return text.substring(0, length);
	}

	private void measure(String what, String text) {
		long start = System.nanoTime();
		int numbers = this.reader.read(text).size();
		double took = (System.nanoTime() - start) / 1e6;
		System.out.printf(Locale.ROOT, "%-45s %,8d numbers %,10.1f ms%n", what, numbers, took);
	}

}
