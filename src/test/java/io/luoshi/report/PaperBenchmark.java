package io.luoshi.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import io.luoshi.report.ofd.OfdWriter;
import io.luoshi.report.pdf.PdfWriter;

/**
 * How long the real report takes as PDF and as OFD, from paper to bytes, warm: medians of elapsed and of processor time.
 * Run it with
 * {@code mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp && java -cp target/classes:target/test-classes:$(cat target/cp) io.luoshi.report.PaperBenchmark}.
 */
public final class PaperBenchmark {

	private static final int WARMING = 40;

	private static final int MEASURED = 41;

	private PaperBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		long start = System.nanoTime();
		Typefaces typefaces = Typefaces.bundled();
		System.out.printf("fonts read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
		measure("lines and pages", typefaces, (pages, imprint, out) -> {
		});
		measure("PDF", typefaces, new PdfWriter()::write);
		measure("OFD", typefaces, new OfdWriter()::write);
	}

	private static void measure(String name, Typefaces typefaces, Painter painter) throws IOException {
		Paper paper = Papers.real().in(Punctuation.FULL);
		Imprint imprint = new Imprint("报告", "草稿", Instant.parse("2024-03-27T00:00:00Z"));
		double[] elapsed = new double[MEASURED];
		double[] processor = new double[MEASURED];
		int size = 0;
		for (int run = -WARMING; run < MEASURED; run++) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			long before = System.nanoTime();
			long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			painter.write(new Typesetter(typefaces).set(paper, imprint.mark()), imprint, bytes);
			if (run >= 0) {
				elapsed[run] = (System.nanoTime() - before) / 1e6;
				processor[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6;
			}
			size = bytes.size();
		}
		Arrays.sort(elapsed);
		Arrays.sort(processor);
		System.out.printf("%s: median %.0f ms, processor %.0f ms, %d KiB%n", name, elapsed[MEASURED / 2],
				processor[MEASURED / 2], size / 1024);
	}

	private interface Painter {

		void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException;

	}

}
