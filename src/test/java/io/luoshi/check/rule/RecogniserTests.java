package io.luoshi.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads relations from sentences that the real report does not hold. Marks are {figure|name of the indicator}. */
class RecogniserTests {

	private static final Pattern MARK = Pattern.compile("\\{([^|]+)\\|([^}]+)}");

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-", value = {
			"排查排污口{120个|排污口数}，其中工业{30个|工业排污口数}、生活{50个|生活排污口数}、农业{40个|农业排污口数}。;SUM 120个 30个 50个 40个",
			"排查排污口{120个|排污口数}，其中工业{30个|工业排污口数}、生活{50个|生活排污口数}。;SUBSET 30个 120个 SUBSET 50个 120个",
			"工业、生活、农业排污口分别为{30个|工业排污口数}、{50个|生活排污口数}、{40个|农业排污口数}，合计{120个|排污口数}。;SUM 120个 30个 50个 40个",
			"工业、生活、农业排污口分别为{30个|工业排污口数}、{50个|生活排污口数}、{40个|农业排污口数}，合计{121个|排污口数}。;SUM 121个 30个 50个 40个",
			"工业、生活排污口分别为{30个|工业排污口数}、{50个|生活排污口数}，整治{60个|整治排污口数}。;-",
			"受理投诉{200件|投诉数}，已办结{180件|办结投诉数}，其余{20件|未办结投诉数}正在办理。;REMAINDER 200件 180件 20件",
			"受理投诉{200件|投诉数}，办结率{90%|投诉办结率}。;PRODUCT 200件 90%",
			"受理投诉{200件|投诉数}，绿化覆盖率{90%|绿化覆盖率}。;-",
			"工业、生活、交通源分别占{50.1%|工业占比}、{30%|生活占比}、{19.9%|交通占比}。;SHARES 50.1% 30% 19.9%",
			"普及率、治理率分别达到{50%|普及率}、{50%|治理率}。;-",
			"产量{30万吨|产量}，同比增长{5%|产量同比增速}。;GROWTH 30万吨 5%",
			"产量{30万吨|产量}。手机产量同比增长{5%|手机产量同比增速}。;-",
			"修复{30公里|管网修复长度}、改造{20公里|管网改造长度}。;-",
			"建成工厂{30家|绿色工厂数}，其中国家级{12家|国家级绿色工厂数}，投资{5亿元|投资额}。;SUBSET 12家 30家" })
	void readsFromTheWordsBetweenTheNumbers(String marked, String expected) {
		assertThat(proposed(marked)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void asksAboutAPartOnlyWhereTheListOfPartsHoldsIt() {
		assertThat(alone("建成工厂{30家|绿色工厂数}，其中国家级{12家|国家级绿色工厂数}、产品{60种|国家级绿色产品数}。")).containsExactly("60种");
		assertThat(alone("建成工厂{30家|绿色工厂数}，其中国家级{12家|国家级绿色工厂数}，投资{5亿元|投资额}。")).isEmpty();
		assertThat(alone("建成工厂{30家|绿色工厂数}，其中国家级{12家|国家级绿色工厂数}；产品{60种|绿色产品数}。")).isEmpty();
	}

	private static String proposed(String marked) {
		CheckedPaper paper = paper(marked);
		return new Recogniser(paper).proposals().stream().map(Proposal::relation).map((relation) -> relation.kind() + " "
				+ relation.operands()
					.stream()
					.map((id) -> paper.fact(id).orElseThrow().written().write())
					.collect(Collectors.joining(" ")))
			.collect(Collectors.joining(" "));
	}

	private static List<String> alone(String marked) {
		return OfWhich.in(paper(marked).sentences().get(0)).alone().stream().map((fact) -> fact.written().write()).toList();
	}

	private static CheckedPaper paper(String marked) {
		Map<String, Fact> facts = new LinkedHashMap<>();
		MARK.matcher(marked).results().forEach((mark) -> facts.put(
				mark.group(2), RealPaper.fact(mark.group(2), basis(mark.group(1), mark.group(2)), Direction.UP, mark.group(1), 2023)));
		return RealPaper.only(marked, facts).paper(List.of());
	}

	private static Basis basis(String written, String name) {
		return name.endsWith("增速") ? Basis.GROWTH : written.endsWith("%") ? Basis.SHARE : Basis.IN_YEAR;
	}

}
