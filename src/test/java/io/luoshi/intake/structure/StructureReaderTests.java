package io.luoshi.intake.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The real report of 2024, and what typists and copying machines make of such a text. */
class StructureReaderTests {

	private static final List<List<String>> MEASURES = List.of(
			List.of("生态文明建设政治责任落实更加有力", "深入打好污染防治攻坚战成效明显", "生态环保督察整改持续深化"),
			List.of("产业结构调整优化取得新成效", "能源结构调整优化取得新成效", "交通运输结构调整优化取得新成效", "“双碳”工作取得新成效"),
			List.of("有力整治群众高度关注的生态环境问题", "持续加大水环境保护力度", "大气污染防治更具针对性", "噪声污染治理效果显现", "农业农村污染治理深入推进"),
			List.of("生态环境地方性法规体系加快完善", "区域污染协同治理持续深化", "生态环境投融资体制机制更加健全", "执法与服务更加协调", "生态环境科研支撑更加有力",
					"生物多样性保护基础逐步夯实", "生态文化建设不断加强"),
			List.of("“无废城市”工作机制更加健全", "固体废物污染防治有力有效", "全民共建惠民有感"));

	private final StructureReader reader = new StructureReader();

	@Test
	void readsTheRealReport() {
		Structure structure = this.reader.read(report());

		assertThat(roles(structure)).containsExactly(Role.TITLE, Role.SESSION, Role.ADDRESSEE, Role.PREAMBLE,
				Role.HEADING1, Role.AREA, Role.AREA, Role.AREA, Role.AREA, Role.AREA, Role.HEADING1, Role.LEAD,
				Role.COMMITMENT, Role.COMMITMENT, Role.COMMITMENT, Role.COMMITMENT, Role.CLOSING);
		assertThat(structure.areas()).extracting(Area::heading)
			.containsExactly("保持加强生态环境保护的定力", "扎实推动绿色低碳高质量发展", "加大突出环境问题整治力度", "进一步提高生态环境治理能力", "扎实推进“无废城市”建设");
		assertThat(structure.areas()).extracting(Area::number).containsExactly(1, 2, 3, 4, 5);
		assertThat(measures(structure)).isEqualTo(MEASURES);
		assertThat(structure.areas().get(3).measures()).extracting(Measure::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
		assertThat(structure.commitments()).extracting(Measure::heading)
			.containsExactly("深入打好污染防治攻坚战", "持续加强生态系统保护修复", "聚力推动绿色低碳高质量发展", "全面提升生态环境治理能力");
	}

	@Test
	void findsMeasuresWhereTheyStand() {
		String report = report();
		Structure structure = this.reader.read(report);

		Measure last = structure.areas().get(4).measures().get(2);
		assertThat(report.substring(last.start(), last.end())).startsWith("三是全民共建惠民有感。建设渝中区")
			.endsWith("覆盖衣食住行各领域。");
		assertThat(last.head().joint()).isEqualTo("。");
		assertThat(last.head().narrative()).startsWith("建设渝中区");
	}

	@ParameterizedTest
	@MethodSource("noises")
	void readsTheSameStructureThroughNoise(UnaryOperator<String> noise) {
		Structure clean = this.reader.read(report());
		String text = noise.apply(report());

		Structure noisy = this.reader.read(text);

		assertThat(roles(noisy)).isEqualTo(roles(clean));
		assertThat(noisy.areas()).extracting(Area::number).containsExactly(1, 2, 3, 4, 5);
		assertThat(noisy.areas()).extracting((area) -> area.measures().size()).containsExactly(3, 4, 5, 7, 3);
		assertThat(noisy.commitments()).hasSize(4);
		StructureProperties.assertLossless(noisy, text);
	}

	static Stream<UnaryOperator<String>> noises() {
		return Stream.of((text) -> text.replace("\n", "\r\n"), (text) -> text.replace("\n", "\n\n\n"),
				(text) -> text.replace("\n", "\n　　"), (text) -> text.replace("\n", "   \n\t"),
				(text) -> text.replace(".", ""), (text) -> text.replace("\n", "\r"), (text) -> "\n" + text + "\n\n",
				(text) -> text.replace("。", "。 "), (text) -> text.replace("一是", "一是：").replace("二是", "二 是"),
				(text) -> text.replace(',', '，').replace('(', '（').replace(')', '）').replace(':', '：'));
	}

	@Test
	void missesNothingButTheTitleWhereTheTitleIsMissing() {
		String text = report().substring(report().indexOf('\n') + 1);

		Structure structure = this.reader.read(text);

		assertThat(roles(structure).subList(0, 3)).containsExactly(Role.SESSION, Role.ADDRESSEE, Role.PREAMBLE);
		assertThat(measures(structure)).isEqualTo(MEASURES);
	}

	@Test
	void rowWhoseOuterCellsAreEmptyIsARowBesideARowOfAsManyCells() {
		Structure structure = this.reader.read("报告\n\t2022年\t2023年\n优良天数\t325天\t326天\n合计\t\n合计\t\t\n小计\t\t\n文字。");

		assertThat(roles(structure).subList(1, 3)).containsOnly(Role.TABLE);
		assertThat(roles(structure).subList(3, 7)).doesNotContain(Role.TABLE);
		assertThat(roles(this.reader.read("甲\t1\t2\n合计\t\t\n小计\t\t\n\t\t3\n文字。"))).startsWith(Role.TABLE, Role.TABLE,
				Role.TABLE, Role.TABLE, Role.BODY);
		assertThat(roles(this.reader.read("\t文字。\n\t文字。"))).doesNotContain(Role.TABLE);
	}

	@Test
	void shortLineBelowTheNumberOfAnAnnexIsItsTitle() {
		String paper = "关于审议意见办理情况的报告\n市人大常委会：\n现将情况报告如下。\n一、办理情况\n全部办结。\n市政府\n2024年3月7日\n";

		assertThat(annexRoles(paper, "附件1\n任务分解表\n责任单位\t任务\n市水利局\t3项\n附件2\n\n　　问题清单\n所列问题均已整改。"))
			.containsExactly(Role.ATTACHMENT, Role.TITLE, Role.TABLE, Role.TABLE, Role.ATTACHMENT, Role.TITLE, Role.ATTACHMENT);
		assertThat(annexRoles(paper, "附件\n所列问题均已整改。\n任务分解表")).containsOnly(Role.ATTACHMENT);
		assertThat(annexRoles(paper, "附件1\n单位：万吨\n所列问题均已整改。")).containsOnly(Role.ATTACHMENT);
		assertThat(annexRoles(paper, "附件1\n一、任务分解表\n所列问题均已整改。")).containsOnly(Role.ATTACHMENT);
		assertThat(annexRoles(paper, "附件1\n" + "任务".repeat(50) + "\n所列问题均已整改。")).containsOnly(Role.ATTACHMENT);
	}

	@Test
	void annexesThatAreOnlyListedHaveNoTitles() {
		String paper = "关于审议意见办理情况的报告\n一、办理情况\n全部办结。\n";

		assertThat(annexRoles(paper, "附件1\n任务分解表\n附件2\n问题清单")).containsOnly(Role.ATTACHMENT);
	}

	@Test
	void titleOfAnAnnexIsNotTakenForThatOfAPaperWithoutOne() {
		assertThat(annexRoles("一、办理情况\n全部办结。\n", "附件1\n任务分解表\n所列问题均已整改。")).containsOnly(Role.ATTACHMENT);
	}

	private List<Role> annexRoles(String paper, String annex) {
		return this.reader.read(paper + annex)
			.passages()
			.stream()
			.filter((passage) -> passage.start() >= paper.length())
			.map(Passage::role)
			.toList();
	}

	@Test
	void readsNothingFromNothing() {
		assertThat(this.reader.read("").passages()).isEmpty();
		assertThat(this.reader.read(" \n\u3000\r\n\t").passages()).isEmpty();
	}

	static String report() {
		try {
			return Files.readString(Path.of("src/test/resources/numeral/report.txt"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Role> roles(Structure structure) {
		return structure.passages().stream().map(Passage::role).toList();
	}

	private static List<List<String>> measures(Structure structure) {
		return structure.areas().stream().map((area) -> area.measures().stream().map(Measure::heading).toList()).toList();
	}

}
