package io.luoshi.intake.structure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Prints how long reading takes: reports of growing length, and a million characters of the worst shapes. */
final class StructureBenchmark {

	private static final int MILLION = 1_000_000;

	private StructureBenchmark() {
	}

	public static void main(String[] args) {
		Map<String, String> texts = new LinkedHashMap<>();
		String report = StructureReaderTests.report() + "\n";
		for (int length : new int[] { 5_000, 25_000, 125_000, MILLION }) {
			texts.put("report, " + length, fill(report, length));
		}
		for (String worst : new String[] { "一是", "，一是", "，一是，二是", "一是。", "①", "(", "“", "(一)", "。(一)", "1.", "一、", "一", "1", " ", "\t",
				"|\n", "|\t", "a", "。", "：", "关于“", "关于“甲”的", "2024年3月27日\n", "附件：1.\n", "整改措施：\n", "，一是，一要，(1)，①，第一，", "\n",
				"一、\n", "第一部分 甲。\n", "题\n", "一是甲。二是乙。三是丙，一是丁，二是戊。", "年", "(2024年会", "〔2024〕" }) {
			texts.put(worst.strip() + ", million", fill(worst, MILLION));
		}
		new StructureReader().read(texts.values().iterator().next());
		texts.forEach(StructureBenchmark::measure);
	}

	private static String fill(String unit, int length) {
		return unit.repeat(length / unit.length() + 1).substring(0, length);
	}

	private static void measure(String name, String text) {
		long start = System.nanoTime();
		int passages = new StructureReader().read(text).passages().size();
		System.out.printf("%-40s %6d ms, %d passages%n", name, (System.nanoTime() - start) / 1_000_000, passages);
	}

}
