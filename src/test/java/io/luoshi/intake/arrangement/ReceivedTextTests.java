package io.luoshi.intake.arrangement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.luoshi.intake.structure.StructureReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers of many offices, damaged copies and plain noise: read, arranged and composed they are what they were. */
class ReceivedTextTests {

	private static final Path PAPERS = Path.of("src/test/resources/intake/papers");

	private static final Path REPORT = Path.of("src/test/resources/numeral/report.txt");

	private static final List<String> CRUMBS = List.of("一是", "二是", "三是", "一、", "二、", "(一)", "（二）", "1.", "2．", "1、", "(1)", "①",
			"第一，", "第一部分", "问题一：", "整改措施：", "附件：1.", "。", "；", "，", "：", "“", "”", "《", "》", "\n", "\r\n", "\u2028", "\t", "甲\t乙\n", "\t\t", " ",
			"　", "2024年3月27日", "12.5%", "同比增长8.8%", "下一步工作打算", "关于“加强”的意见", "特此报告。", "市人大常委会：", "\ud83d\ude00", "□", "±",
			"6.3万余个", "第一", "一要");

	@Test
	void thePapersOfManyOfficesComeBack() throws IOException {
		try (Stream<Path> papers = Files.list(PAPERS)) {
			List<Path> all = papers.filter(Files::isRegularFile).toList();
			assertThat(all).hasSizeGreaterThan(10);
			for (Path paper : all) {
				comesBack(Files.readString(paper));
			}
		}
	}

	@Test
	void damagedReportsComeBack() throws IOException {
		String report = Files.readString(REPORT);
		Random random = new Random(73);
		for (int round = 0; round < 200; round++) {
			StringBuilder text = new StringBuilder(report);
			for (int damage = 1 + random.nextInt(40); damage > 0; damage--) {
				int at = random.nextInt(text.length());
				if (random.nextBoolean()) {
					text.insert(at, CRUMBS.get(random.nextInt(CRUMBS.size())));
				}
				else {
					text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
				}
			}
			comesBack(text.toString());
		}
	}

	@Test
	void noiseComesBack() {
		Random random = new Random(20240327);
		for (int round = 0; round < 3_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int crumb = random.nextInt(50); crumb > 0; crumb--) {
				text.append(CRUMBS.get(random.nextInt(CRUMBS.size())));
			}
			comesBack(text.toString());
		}
	}

	private static void comesBack(String text) {
		assertThat(Composition.of(OutlineReader.read(new StructureReader().read(text), Map.of()))).isEqualTo(text);
	}

}
