package io.luoshi.report.docx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Punctuation;

/**
 * How long the real report takes as a Word document, how long LibreOffice takes to turn that document into a PDF on the
 * same machine (where it is installed), and what a report of some five hundred pages takes.
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp "target/test-classes:target/classes:$(cat target/classpath)" io.luoshi.report.docx.DocxBenchmark
 * </pre>
 */
final class DocxBenchmark {

	private static final int WARM_UP = 60;

	private static final int RUNS = 101;

	private DocxBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Paper paper = RealPaper.received().in(Punctuation.FULL);
		long cold = time(() -> DocxWriter.write(paper, "草稿"));
		for (int run = 0; run < WARM_UP; run++) {
			DocxWriter.write(paper, "草稿");
		}
		long[] times = new long[RUNS];
		long[] processor = new long[RUNS];
		for (int run = 0; run < RUNS; run++) {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			times[run] = time(() -> DocxWriter.write(paper, "草稿"));
			processor[run] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
		}
		Arrays.sort(times);
		Arrays.sort(processor);
		byte[] document = DocxWriter.write(paper, "草稿");
		System.out.printf("DOCX of the real report: first %.0f ms; then median %.1f ms, 95th of 100 %.1f ms, "
				+ "median of processor time %.1f ms; %,d bytes%n", cold / 1e6, times[RUNS / 2] / 1e6,
				times[RUNS * 95 / 100] / 1e6, processor[RUNS / 2] / 1e6, document.length);
		convert(document);
		writeFiveHundredPages(paper);
	}

	private static void writeFiveHundredPages(Paper paper) throws Exception {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int copy = 0; copy < 56; copy++) {
			paragraphs.addAll(paper.paragraphs());
		}
		Paper five = new Paper(paragraphs);
		long[] times = new long[5];
		for (int run = 0; run < times.length; run++) {
			times[run] = time(() -> DocxWriter.write(five, "草稿"));
		}
		Arrays.sort(times);
		System.out.printf("56 times as long, some 500 pages: median of 5 %.0f ms with a heap of at most %d MB%n",
				times[2] / 1e6, Runtime.getRuntime().maxMemory() / 1024 / 1024);
	}

	private static void convert(byte[] document) throws Exception {
		Path folder = Files.createTempDirectory("docx-benchmark");
		Path file = Files.write(folder.resolve("report.docx"), document);
		try {
			long[] times = new long[3];
			for (int run = 0; run < times.length; run++) {
				times[run] = time(() -> new ProcessBuilder("soffice", "--headless", "--convert-to", "pdf", "--outdir",
						folder.toString(), file.toString())
					.redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.start()
					.waitFor(2, TimeUnit.MINUTES));
			}
			Arrays.sort(times);
			System.out.printf("LibreOffice, that document to PDF: median of 3 %.0f ms%n", times[1] / 1e6);
		}
		catch (IOException ex) {
			System.out.println("LibreOffice is not installed, so there is nothing to compare with.");
		}
		finally {
			try (var files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach((path) -> path.toFile().delete());
			}
		}
	}

	private static long time(Callable<?> work) throws Exception {
		long start = System.nanoTime();
		work.call();
		return System.nanoTime() - start;
	}

}
