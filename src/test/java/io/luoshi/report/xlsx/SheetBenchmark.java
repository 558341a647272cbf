package io.luoshi.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.luoshi.report.document.Table.Cell;
import io.luoshi.report.document.Table.Column;

/**
 * How long a list of 63,000 rows and 12 columns takes as a spreadsheet, in a small heap.
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx64m -cp "target/test-classes:target/classes:$(cat target/classpath)" io.luoshi.report.xlsx.SheetBenchmark
 * </pre>
 */
final class SheetBenchmark {

	private static final int ROWS = 63_000;

	private SheetBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < 12; column++) {
			columns.add(Column.of("第" + (column + 1) + "列", 8));
		}
		long[] times = new long[7];
		for (int run = 0; run < times.length; run++) {
			long start = System.nanoTime();
			write(columns);
			times[run] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.printf("XLSX, %,d rows of 12 cells: median of 7 %.0f ms, best %.0f ms, with a heap of at most %d MB%n", ROWS,
				times[3] / 1e6, times[0] / 1e6, Runtime.getRuntime().maxMemory() / 1024 / 1024);
	}

	private static void write(List<Column> columns) throws IOException {
		try (SheetWriter writer = new SheetWriter(OutputStream.nullOutputStream(), "清单", columns)) {
			for (int row = 0; row < ROWS; row++) {
				List<Cell> cells = new ArrayList<>();
				for (int column = 0; column < columns.size(); column++) {
					cells.add((column % 3 == 0) ? Cell.of(BigDecimal.valueOf(row * 12L + column))
							: Cell.of("第" + row + "项问题的整改情况"));
				}
				writer.row(cells);
			}
		}
	}

}
