package io.luoshi.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.IndicatorLine;

/** Prints how long reading a draft and proposing its numbers takes, against a record of a thousand indicators. */
final class ProposalBenchmark {

	private static final int INDICATORS = 1_000;

	private static final List<String> UNITS = List.of("个", "%", "家", "项", "万吨", "吨", "元", "公里", "千瓦", "辆");

	private ProposalBenchmark() {
	}

	public static void main(String[] arguments) {
		List<IndicatorLine> lines = IntStream.range(0, INDICATORS).mapToObj(ProposalBenchmark::line).toList();
		for (int copies : new int[] { 5, 1, 5, 24 }) {
			String text = (ReportText.text() + "\n").repeat(copies);
			long begun = System.nanoTime();
			DraftAnalysis analysis = DraftAnalysis.of(text, Map.of(), List.of());
			long read = System.nanoTime();
			int proposals = new ProposalReader(analysis, new PeriodProposal(analysis, 2023), lines,
					new KnownRecord(lines, List.of()))
				.read()
				.size();
			System.out.printf("%,d characters, %,d numbers: read in %d ms, proposed in %d ms%n", text.length(), proposals,
					(read - begun) / 1_000_000, (System.nanoTime() - read) / 1_000_000);
		}
	}

	private static IndicatorLine line(int index) {
		String name = ReportText.text().substring(index * 5, index * 5 + 9).replaceAll("[^\\p{IsHan}]", "") + index;
		return new IndicatorLine(UUID.randomUUID(), name, UNITS.get(index % UNITS.size()), Basis.IN_YEAR, "全市",
				Direction.NEUTRAL, "某单位", null, null, null, null, null, null, false, null, null, null);
	}

}
