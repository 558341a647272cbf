package io.luoshi.numeral.prose;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

import io.luoshi.numeral.ReportCorpus;

/**
 * Measures how long texts take to read. Run by hand behind {@code mvn test-compile}:
 * {@code java -cp target/test-classes:target/classes io.luoshi.numeral.prose.ProseBenchmark}. On a busy machine look at
 * the time at work.
 */
final class ProseBenchmark {

	private static final List<Integer> LENGTHS = List.of(5_000, 25_000, 125_000);

	private static final int LARGE = 1_000_000;

	static final List<String> MONOTONOUS = List.of("1", "12,", "1.", "“", "《", "》", "”", "(", "（一", "—", "1—", "一", "十", "万",
			"第", "第一", "较2022年", "同比", "累计", "其中", "截至", "2023年", "超", "约", "增长", "%", "一个", "零", "双", "A1", "1+", "1:",
			"前", "年", "、", " ", "1 ", "１", "，", "分之", "三分之", "达", "达到", "的", "\n", "。", "2023年,1个", "1个、", "近三年", "其中,",
			"累计1个,其中2个,", "2018—2022年已1个,", "1、", "1/", "三点", "七成");

	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

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
		long busy = THREAD.getCurrentThreadCpuTime();
		int numbers = this.reader.read(text).size();
		double worked = (THREAD.getCurrentThreadCpuTime() - busy) / 1e6;
		double took = (System.nanoTime() - start) / 1e6;
		System.out.printf(Locale.ROOT, "%-50s %,8d numbers %,9.0f ms, %,9.0f ms of it at work%n", what, numbers, took,
				worked);
	}

}
