package io.luoshi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.docx.DocxWriter;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import io.luoshi.report.ofd.OfdWriter;
import io.luoshi.report.pdf.PdfWriter;

/**
 * How much heap a paper of five hundred pages takes as {@code pdf}, {@code ofd} or {@code docx}, fonts and paper included.
 * The smallest {@code -Xmx} that does not run out of memory is what it needs; the peak that is printed holds garbage too.
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx128m -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat target/classpath)" io.luoshi.report.MemoryBenchmark pdf
 * </pre>
 */
public final class MemoryBenchmark {

	private static final int COPIES = 56;

	private MemoryBenchmark() {
	}

	/** @param arguments the format, and how many times as long as the real report the paper is to be (56 unless told) */
	public static void main(String[] arguments) throws IOException {
		int copies = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : COPIES;
		Paper real = Papers.real().in(Punctuation.FULL);
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int copy = 0; copy < copies; copy++) {
			paragraphs.addAll(real.paragraphs());
		}
		long start = System.nanoTime();
		String size = write(arguments[0], new Paper(paragraphs));
		System.out.printf("%s, %d characters, %s, %.1f s: peak %d MB of at most %d MB%n", arguments[0],
				real.text().length() * copies, size, (System.nanoTime() - start) / 1e9, peak() >> 20,
				Runtime.getRuntime().maxMemory() >> 20);
	}

	private static String write(String format, Paper paper) throws IOException {
		if (format.equals("docx")) {
			return DocxWriter.write(paper, "草稿").length / 1024 + " KiB";
		}
		List<Page> pages = new Typesetter(Typefaces.bundled()).set(paper, "草稿");
		Imprint imprint = new Imprint("报告", "草稿", Instant.parse("2024-03-27T00:00:00Z"));
		if (format.equals("pdf")) {
			new PdfWriter().write(pages, imprint, OutputStream.nullOutputStream());
		}
		else {
			new OfdWriter().write(pages, imprint, OutputStream.nullOutputStream());
		}
		return pages.size() + " pages";
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
