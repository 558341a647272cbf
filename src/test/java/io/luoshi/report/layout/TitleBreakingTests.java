package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a title is broken. */
class TitleBreakingTests {

	private final Typesetter typesetter = new Typesetter(Typefaces.bundled());

	@Test
	void breaksTheRealTitleByMeaningIntoATrapezium() {
		assertThat(title(Papers.real().in(Punctuation.FULL).paragraphs().get(0).text())).containsExactly(
				"重庆市人民政府关于《重庆市人大常委会对", "〈重庆市人民政府关于2022年度环境状况", "和环境保护目标完成情况的报告〉", "的审议意见》研究处理情况的报告");
	}

	@ParameterizedTest
	@CsvSource({ "成都市人民政府关于2023年度环境状况和环境保护目标完成情况的报告,成都市人民政府关于2023年度环境状况|和环境保护目标完成情况的报告",
			"关于落实市人大常委会对全市水污染防治工作情况报告审议意见的报告,关于落实市人大常委会|对全市水污染防治工作情况|报告审议意见的报告",
			"关于“十四五”规划纲要实施情况的中期评估报告审议意见研究处理情况的报告,关于“十四五”规划纲要实施情况的|中期评估报告审议意见研究处理情况的报告", "关于环境状况的报告,关于环境状况的报告",
			"四川省人民政府关于川渝跨界河流联防联控协同立法贯彻实施情况的报告,四川省人民政府关于川渝跨界河流|联防联控协同立法贯彻实施情况的报告",
			"关于对市人大常委会《关于检查〈中华人民共和国大气污染防治法〉贯彻实施情况的报告》审议意见研究处理情况的报告,关于对市人大常委会《关于检查|〈中华人民共和国大气污染防治法〉|贯彻实施情况的报告》审议意见|研究处理情况的报告" })
	void breaksOtherTitlesByMeaning(String title, String lines) {
		assertThat(title(title)).containsExactly(lines.split("\\|"));
	}

	@ParameterizedTest
	@CsvSource({ "河北省人民政府关于稳就业惠民生工作审议意见研究处理情况的报告,审议意见",
			"关于市人大常委会对全市生态环境状况和环境保护目标完成情况以及依法打好污染防治攻坚战工作情况报告的审议意见研究处理和整改落实情况的综合报告,生态环境",
			"(2026年3月25日河北省第十四届人民代表大会常务委员会第二十二次会议　文件(十三)),人民代表大会" })
	void keepsNamesAndTermsWhole(String title, String term) {
		assertThat(title(title)).anyMatch((line) -> line.contains(term));
	}

	@Test
	void breaksATitleWhereTheEditorWantsIt() {
		assertThat(title("关于全市\u2028环境状况和环境保护\u2028目标完成情况的报告")).containsExactly("关于全市", "环境状况和环境保护", "目标完成情况的报告");
	}

	@Test
	void titleHasNoWaistOfMoreThanThreeCharacters() {
		Prose prose = new Prose(7);
		for (int count = 0; count < 300; count++) {
			String text = "某市人民政府关于" + "生态环境保护工作情况和".repeat(1 + prose.upTo(5)) + "《落实办法》".repeat(prose.upTo(3)) + "的报告";
			List<Double> widths = lines(Papers.of(Papers.paragraph(Role.TITLE, text))).stream().map(TitleBreakingTests::width).toList();
			boolean fell = false;
			for (int line = 1; line < widths.size(); line++) {
				assertThat(fell && widths.get(line) > widths.get(line - 1) + 3 * Sheet.TITLE).as(text).isFalse();
				fell |= widths.get(line) < widths.get(line - 1) - Sheet.TITLE;
			}
		}
	}

	private List<String> title(String title) {
		List<String> lines = new ArrayList<>();
		lines(Papers.of(Papers.paragraph(Role.TITLE, title))).forEach((line) -> lines.add(text(line)));
		return lines;
	}

	private List<Line> lines(Paper paper) {
		return this.typesetter.set(paper, "").stream().flatMap((page) -> page.lines().stream()).toList();
	}

	private static String text(Line line) {
		return line.runs().stream().map(Run::text).collect(Collectors.joining());
	}

	private static double width(Line line) {
		double width = 0;
		for (Run run : line.runs()) {
			for (double advance : run.advances()) {
				width += advance;
			}
		}
		return width;
	}

}
