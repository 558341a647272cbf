package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Quantity;

/** Errors in what readings say together. */
final class RelationPlants {

	private static final List<String> LEVELS = List.of("nev-output", "wind-capacity", "solar-capacity", "gas-output",
			"rail-freight", "port-throughput", "rail-water-freight", "incineration-share");

	private static final List<String> PARALLEL = List.of("e-waste-enterprises", "positive-list", "battery-enterprises",
			"city-green-factories", "city-green-parks", "national-green-parks");

	private final Random random;

	RelationPlants(Random random) {
		this.random = random;
	}

	Plant partAboveWhole() {
		String level = pick(List.of("factories", "parks"));
		int excess = 1 + this.random.nextInt(30);
		RealPaper paper = new RealPaper();
		Fact whole = paper.fact("city-green-" + level);
		paper.change("national-green-" + level, (part) -> Facts.written(part, Facts.add(whole, excess)));
		return new Plant(paper, List.of(paper.fact("national-green-" + level), whole), List.of());
	}

	Plant partsThatDoNotAddUp() {
		RealPaper paper = new RealPaper();
		List<Fact> parts = Stream.generate(() -> pick(PARALLEL)).distinct().limit(2 + this.random.nextInt(3))
			.map(paper::fact).toList();
		int off = (1 + this.random.nextInt(9)) * (this.random.nextBoolean() ? 1 : -1);
		BigDecimal sum = parts.stream().map((part) -> part.written().value()).reduce(BigDecimal::add).orElseThrow();
		Fact total = Facts.fact("各类企业合计数", Basis.AS_AT, parts.get(0).written().restate(sum.add(new BigDecimal(off))));
		paper.sentence("各类企业合计{0家|total}。", Map.of("total", total));
		List<Fact> operands = new ArrayList<>(List.of(total));
		operands.addAll(parts);
		return new Plant(paper, operands,
				List.of(new Sum(total.reading(), parts.stream().map(Fact::reading).toList())));
	}

	Plant wrongRest() {
		RealPaper paper = new RealPaper();
		Fact total = paper.fact("warning-film-problems");
		if (this.random.nextBoolean()) {
			paper.change("warning-film-problems-done", (done) -> Facts.written(done, Facts.add(total, 1 + this.random.nextInt(40))));
			return new Plant(paper, List.of(total, paper.fact("warning-film-problems-done")), List.of());
		}
		Fact done = paper.fact("warning-film-problems-done");
		Fact rest = Facts.fact("警示片未整改问题数", Basis.AS_AT, Quantity.read((4 + this.random.nextInt(20)) + "个"));
		paper.sentence("其余{0个|rest}正在整改。", Map.of("rest", rest));
		return new Plant(paper, List.of(total, done, rest),
				List.of(new Remainder(total.reading(), done.reading(), rest.reading())));
	}

	Plant wrongShare() {
		RealPaper paper = new RealPaper();
		if (this.random.nextBoolean()) {
			int sections = 1 + this.random.nextInt(72);
			BigDecimal between = new BigDecimal((sections + 0.5) * 100 / 74).setScale(2, RoundingMode.HALF_UP);
			paper.change("good-water-sections", (share) -> Facts.written(share, between.toPlainString() + "%"));
			return new Plant(paper, List.of(paper.fact("national-sections"), paper.fact("good-water-sections")), List.of());
		}
		Fact whole = paper.fact("other-refuse");
		Fact share = paper.fact("incineration-share");
		int tons = this.random.nextBoolean() ? 630 - this.random.nextInt(100) : 650 + this.random.nextInt(70);
		Fact part = Facts.fact("其他垃圾焚烧处理量", Basis.IN_YEAR, Quantity.read(tons + "万吨"));
		paper.sentence("焚烧处理其他垃圾{0万吨|part}。", Map.of("part", part));
		return new Plant(paper, List.of(whole, share, part),
				List.of(new Product(whole.reading(), share.reading(), part.reading())));
	}

	Plant wrongYearBefore() {
		RealPaper paper = new RealPaper();
		String key = pick(LEVELS);
		Fact level = paper.fact(key);
		Fact growth = paper.fact(key.equals("incineration-share") ? key + "-rise" : key + "-growth");
		BigDecimal now = level.written().value();
		BigDecimal then = growth.isPoints() ? now.subtract(new BigDecimal(1 + this.random.nextInt(8)))
				: now.divide(BigDecimal.ONE.add(growth.written().value().movePointLeft(2)), MathContext.DECIMAL32)
					.multiply(new BigDecimal("0." + (60 + this.random.nextInt(30))));
		Fact before = Facts.yearBefore(level, likely(level.written()).restate(then));
		paper.record(paper.paper(List.of()).yearBefore(level).map((known) -> replaced(known, before)).orElse(before));
		return new Plant(paper, List.of(level, growth, paper.paper(List.of()).yearBefore(level).orElseThrow()), List.of());
	}

	/** 近 where this year says 超: what is above a bound can have grown from anything above another. */
	private static Quantity likely(Quantity written) {
		return Quantity.read(written.write().replace("超", "近"));
	}

	private static Fact replaced(Fact known, Fact by) {
		return Facts.of(known, by.written(), null, known.period(), known.given());
	}

	Plant sharesBesideHundred() {
		RealPaper paper = new RealPaper();
		int first = 20 + this.random.nextInt(30);
		int second = 20 + this.random.nextInt(20);
		int off = (3 + this.random.nextInt(9)) * (this.random.nextBoolean() ? 1 : -1);
		List<String> keys = List.of("rural-toilets", "rural-refuse", "rural-sewage");
		List<Integer> values = List.of(first, second, 100 - first - second + off);
		for (int index = 0; index < keys.size(); index++) {
			int value = values.get(index);
			paper.change(keys.get(index), (share) -> Facts.written(share, value + "%"));
		}
		List<Fact> shares = keys.stream().map(paper::fact).toList();
		return new Plant(paper, shares, List.of(new Shares(shares.stream().map(Fact::reading).toList())));
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
