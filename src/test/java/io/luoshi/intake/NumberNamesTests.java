package io.luoshi.intake;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the numbers of a sentence are called where the record knows none of them. */
class NumberNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市区PM2.5平均浓度为31微克/立方米，同比下降6.1%。 | 市区PM2.5平均浓度 / 市区PM2.5平均浓度同比增速
			细颗粒物（PM2.5）平均浓度为31微克/立方米。 | 细颗粒物（PM2.5）平均浓度
			优良天数比例由81.2%提升至84.9%。 | 优良天数比例 / 优良天数比例
			化学需氧量、氨氮排放量分别下降3.1%、5.2%。 | 化学需氧量排放量同比增速 / 氨氮排放量同比增速
			二氧化硫、二氧化氮年均浓度分别为8和27微克/立方米，同比下降11.1%和3.6%。 | 二氧化硫年均浓度 / 二氧化氮年均浓度 / 二氧化硫年均浓度同比增速 / 二氧化氮年均浓度同比增速
			一般公共预算收入和支出分别增长5.1%、3.2%。 | 一般公共预算收入同比增速 / 一般公共预算支出同比增速
			交办问题263个，已整改251个，整改率95.4%。 | 交办问题 / 交办问题整改 / 交办问题整改率
			修复废弃矿山124处，面积1.3万亩。 | 修复废弃矿山 / 修复废弃矿山面积
			风电发电量达18亿千瓦时，占全市发电量23.5%。 | 风电发电量 / 风电发电量占全市发电量
			工业固废产生量、综合利用量、处置量分别为12万吨、10万吨、2万吨。 | 工业固废产生量 / 综合利用量 / 工业固废处置量
			再生水利用量和利用率分别达到3亿立方米、35%。 | 再生水利用量 / 再生水利用率
			空气质量综合指数和优良天数分别为3.45、320天。 | 空气质量综合指数 / 优良天数
			城乡自来水普及率分别达到98%、91%。 | 城乡自来水普及率 / 城乡自来水普及率
			新建充电桩1200个、换电站15座。 | 新建充电桩 / 换电站
			优良天数比例为84.9%，优于年度目标1.2个百分点。 | 优良天数比例 / 优良天数比例优于年度目标
			优良天数245天，同比增加21天。 | 优良天数 / 优良天数同比变化
			其中31%的站点超标。 | 站点超标
			“散乱污”企业清零率达100%。 | “散乱污”企业清零率
			主要污染物浓度平均下降2%。 | 主要污染物浓度同比增速
			""")
	void namesEachByItsOwnWords(String sentence, String names) {
		DraftAnalysis analysis = DraftAnalysis.of(sentence, Map.of(), List.of());
		Map<Integer, String> called = new NumberNames(analysis).read();

		assertThat(analysis.numbers()
			.stream()
			.filter((number) -> number.read() == null || number.read().isData())
			.map((number) -> called.get(number.start()))).containsExactly(names.split(" / "));
	}

}
