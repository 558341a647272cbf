package io.luoshi.numeral;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.numeral.ReportCorpus.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralScannerTests {

	private final NumeralScanner scanner = new NumeralScanner();

	@Test
	void findsExactlyTheNumbersOfTheReport() {
		String report = ReportCorpus.report();

		assertThat(this.scanner.scan(report).stream().map((found) -> placed(found, report)))
			.containsExactlyElementsOf(ReportCorpus.rows().stream().map(NumeralScannerTests::placed).toList());
	}

	@Test
	void readsWhatItFindsAsItIsWritten() {
		String report = ReportCorpus.report();

		assertThat(this.scanner.scan(report))
			.allMatch((found) -> found.number().equals(WrittenNumber.read(report.substring(found.start(), found.end()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、总体情况", "(一)进一步统一思想", "（十二）建立一批项目", "一是坚持。二是推进；三要落实", "第一,加强领导。第二，压实责任",
			"1.完善机制。2.强化督查", "四川省万州区一般公共预算", "千方百计服务百姓", "零售企业和零部件", "双方单方面唯一", "CO2排放", "第三方服务", "新一代一体化",
			"多半、过半、半导体" })
	void passesOverListMarksAndFixedWords(String prose) {
		assertThat(found(prose)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "渝府发〔2023〕12号文件，补贴标准为3万—5万元，增幅5%—8%。 | 〔2023〕12号 3万—5万元 5%—8%",
			"1—8月完成投资1.2万亿元，同比增长超10%。 | 1—8月 1.2万亿元 同比增长超10%", "三分之二以上的村、七成农户，收入翻一番，误差±5%。 | 三分之二以上 七成 翻一番 ±5%",
			"城乡收入比1.08∶1，居全国第3位、全市第二。 | 1.08∶1 第3位 第二", "PM2.5平均浓度35微克/立方米，5G基站2.3万个，G50高速。 | PM2.5 35微克/立方米 5G 2.3万个 G50",
			"与上年持平，较上年同期下降0.5个百分点，新增100个。 | 与上年持平 较上年同期下降0.5个百分点 100个", "人均3.5万元，节约300万吨标准煤，附近3个村。 | 3.5万元 300万吨标准煤 3个",
			"十九届四中全会和十九大，第十四届人大第一次会议。 | 十九届四中 十九大 第十四届 第一次", "热线023-12345678，电话13800138000。 | 023-12345678 13800138000",
			"占地十余亩，数十家企业，几百户，三四个村，涉及30余万人次。 | 十余亩 数十家 几百户 三四个 30余万人次", "“一网通办”“两山”一村一品“四个意识”。 | 一网通办 两山 一村一品 四个意识",
			"零容忍、零距离，每年2次，百家企业，万人以上。 | 零容忍 零距离 2次 百家 万人以上", "气温-5℃，由12.3%降至8.1%，提高到90%左右。 | -5℃ 12.3% 8.1% 90%左右",
			"截至 2023 年 12 月 31 日，共50 万辆。 | 截至 2023 年 12 月 31 日;50 万辆", "4A级景区3个，三级医院5家，第十二条。 | 4A 3个 三级 5家 第十二条" })
	void findsNumbersInOtherPapers(String prose, String numbers) {
		String separator = numbers.contains(";") ? ";" : " ";

		assertThat(found(prose)).containsExactly(numbers.split(separator));
	}

	@Test
	void takesThousandsSetApartBySpacesTogetherOnlyBeforeAUnit() {
		assertThat(found("共有1 486所学校,播种面积2 846.3万亩。")).containsExactly("1 486所", "2 846.3万亩");
		assertThat(found("120 350 480\n")).containsExactly("120", "350", "480");
	}

	@Test
	void findsFullWidthDigitsToo() {
		assertThat(found("共１２个项目")).containsExactly("１２个");
	}

	@Test
	void takesTheYearOfAComparisonIntoTheChange() {
		List<Found> found = this.scanner.scan("2023年占比88%、较2022年提高11个百分点");

		assertThat(found).extracting((number) -> number.number().write())
			.containsExactly("2023年", "88%", "较2022年提高11个百分点");
	}

	@Test
	void findsTheSameInALongTextAsInItsParts() {
		String report = ReportCorpus.report() + "\n";
		List<Found> once = this.scanner.scan(report);
		List<Found> expected = new ArrayList<>();
		for (int copy = 0; copy < 24; copy++) {
			int offset = copy * report.length();
			once.forEach((found) -> expected
				.add(new Found(found.start() + offset, found.end() + offset, found.number())));
		}

		assertThat(this.scanner.scan(report.repeat(24))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "一", "“一", "万", "1,", "1.", "A", "较2022年", "—", "(一", "超", "1—", "翻", "截至" })
	void comesToAnEndOnMonotonousText(String piece) {
		String prose = piece.repeat(125_000 / piece.length());

		List<Found> found = this.scanner.scan(prose);

		int end = 0;
		for (Found number : found) {
			assertThat(number.start()).isGreaterThanOrEqualTo(end);
			end = number.end();
		}
		assertThat(end).isLessThanOrEqualTo(prose.length());
	}

	private List<String> found(String prose) {
		return this.scanner.scan(prose).stream().map((found) -> prose.substring(found.start(), found.end())).toList();
	}

	private static String placed(Found found, String report) {
		return report.substring(found.start(), found.end()) + " at " + found.start();
	}

	private static String placed(Row row) {
		return row.toString();
	}

}
