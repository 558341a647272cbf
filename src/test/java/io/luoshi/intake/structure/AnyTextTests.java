package io.luoshi.intake.structure;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Random and damaged texts keep every character. */
class AnyTextTests {

	private static final List<String> CRUMBS = List.of("一是", "二是", "三是", "一、", "二、", "(一)", "（二）", "1.", "2．", "1、", "(1)",
			"（2）", "①", "②", "第一，", "第二，", "第一部分", "问题一：", "整改措施：", "附件1", "附件：1.", "。", "；", "，", "：", ":", "“", "”", "《", "》",
			"(", ")", "\"", "\n", "\r\n", "\r", "\u2028", "\t", "|", " ", "　", "\ufeff", "2024年3月27日", "12.5%", "增长", "下一步工作打算",
			"关于“加强”的意见", "特此报告。", "市人大常委会：", "报告", "\ud83d\ude00", "\ud83d", "\u0000", "x", "工作", "1.2024年", "十一", "㈠", "⑴",
			"一要", "其一，");

	private final StructureReader reader = new StructureReader();

	@Test
	void keepsEveryCharacterOfRandomTexts() {
		Random random = new Random(20240327);
		for (int round = 0; round < 4000; round++) {
			StringBuilder text = new StringBuilder();
			for (int crumb = random.nextInt(60); crumb > 0; crumb--) {
				text.append(CRUMBS.get(random.nextInt(CRUMBS.size())));
			}
			check(text.toString());
		}
	}

	@Test
	void keepsEveryCharacterOfDamagedReports() {
		Random random = new Random(54321);
		String report = StructureReaderTests.report();
		for (int round = 0; round < 150; round++) {
			StringBuilder text = new StringBuilder(report);
			for (int damage = 1 + random.nextInt(60); damage > 0; damage--) {
				damage(text, random);
			}
			check(text.toString());
		}
	}

	private static void damage(StringBuilder text, Random random) {
		int at = random.nextInt(text.length());
		switch (random.nextInt(3)) {
			case 0 -> text.insert(at, CRUMBS.get(random.nextInt(CRUMBS.size())));
			case 1 -> text.deleteCharAt(at);
			default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
		}
	}

	private void check(String text) {
		StructureProperties.assertLossless(this.reader.read(text), text);
	}

}
