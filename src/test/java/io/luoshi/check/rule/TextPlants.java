package io.luoshi.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.numeral.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** Errors in what the sentences say and leave unsaid. */
final class TextPlants {

	/** What shares a number with another, or has a question of its own whose loss would be seen too. */
	private static final Set<String> ENTANGLED = Set.of("rail-freight", "rail-water-freight", "good-air-days",
			"green-products", "green-chains", "complaint-dispatch-rate", "complaint-reply-rate", "emission-right-loans",
			"forest-carbon-loans", "renewable-parks", "renewable-markets");

	private final Random random;

	TextPlants(Random random) {
		this.random = random;
	}

	Plant forgottenIndicator() {
		RealPaper paper = new RealPaper();
		String forgotten = pick(paper.keys().stream().filter((key) -> !ENTANGLED.contains(key)).toList());
		Fact gone = Facts.of(paper.fact(forgotten), paper.fact(forgotten).written(), null, Period.ofYear(2022), PeriodGiven.STATED);
		paper.keys().forEach((key) -> paper.formerly(paper.fact(key)));
		paper.unbind(forgotten);
		return new Plant(paper, List.of(gone), List.of());
	}

	Plant periodLost() {
		RealPaper paper = new RealPaper();
		PeriodGiven lost = this.random.nextBoolean() ? PeriodGiven.IMPLIED : PeriodGiven.MISSING;
		String key = pick(paper.keys().stream().filter((each) -> paper.fact(each).given() == PeriodGiven.STATED)
			.filter((each) -> !each.startsWith("warning-film")).toList());
		paper.change(key, (fact) -> Facts.of(fact, fact.written(), null, fact.period(), lost));
		List<Fact> unstated = paper.paper(List.of()).mentions().map(Part.Mention::fact)
			.filter((fact) -> fact.given() != PeriodGiven.STATED).toList();
		assertThat(unstated).hasSize(57);
		return new Plant(paper, unstated, List.of());
	}

	Plant partOfNothing() {
		RealPaper paper = new RealPaper();
		String whole = pick(List.of("climate-projects", "boundary-posts", "battery-points"));
		String part = pick(List.of("positive-list", "plots-remediated", "lectures", "exempted-cases", "media-reports"));
		Fact inner = Facts.fact("国家级" + paper.fact(part).name(), Basis.AS_AT, paper.fact(part).written());
		Fact outer = Facts.fact("全市" + paper.fact(whole).name(), Basis.AS_AT, paper.fact(whole).written());
		paper.sentence("全市共有{0个|outer}，其中国家级{0个|inner}。", Map.of("outer", outer, "inner", inner));
		return new Plant(paper, List.of(inner), List.of());
	}

	Plant narrowerAbove() {
		RealPaper paper = new RealPaper();
		Fact real = paper.fact(pick(Facts.AMOUNTS));
		Fact wide = Facts.fact("相关" + real.name(), real.basis(), Quantity.read((10 + this.random.nextInt(900)) + real.unit()));
		Fact narrow = Facts.fact(pick(List.of("中心城区", "新建", "国家级")) + wide.name(), real.basis(),
				Quantity.read((1000 + this.random.nextInt(900)) + real.unit()));
		paper.sentence("全市{0|wide}，当中{0|narrow}。".replace("0|", "1" + real.unit() + "|"),
				Map.of("wide", Facts.of(wide, wide.written(), null, Period.ofYear(2023), PeriodGiven.STATED), "narrow", narrow));
		return new Plant(paper, List.of(narrow, wide), List.of());
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
