package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;

/** Errors in one reading, or in what the record holds beside it. */
final class ReadingPlants {

	private final Random random;

	ReadingPlants(Random random) {
		this.random = random;
	}

	Plant shareAboveAll() {
		RealPaper paper = new RealPaper();
		String key = pick(List.of("straw-use", "farm-film-recovery", "rural-toilets", "rural-refuse", "rural-sewage",
				"construction-land-safe-use", "noise-complaint-growth"));
		String above = (key.equals("noise-complaint-growth") ? "-" : "") + (101 + this.random.nextInt(200)) + "%";
		paper.change(key, (fact) -> Facts.written(fact, above));
		return new Plant(paper, List.of(paper.fact(key)), List.of());
	}

	Plant untrueQualifier() {
		RealPaper paper = new RealPaper();
		String key = pick(List.of("open-burning-handled", "straw-use", "new-energy-taxis", "media-reports",
				"zero-waste-cells", "quota-pledged", "enterprises-guided", "boundary-posts", "renewable-stations"));
		Fact fact = paper.fact(key);
		BigDecimal below = fact.written().value().multiply(new BigDecimal("0." + (30 + this.random.nextInt(50))));
		paper.change(key, (it) -> Facts.exactly(it, below));
		return new Plant(paper, List.of(paper.fact(key)), List.of());
	}

	Plant secondValue() {
		RealPaper paper = new RealPaper();
		String key = pick(Facts.AMOUNTS);
		Fact fact = paper.fact(key);
		Period shifted = new Period(fact.period().start(), fact.period().end().minusMonths(1));
		Fact other = new Fact(ReadingId.next(), fact.indicator(), fact.name(), fact.basis(), Direction.NEUTRAL,
				Quantity.read((fact.written().value().intValue() + 1 + this.random.nextInt(50)) * 3 + fact.unit()), null,
				shifted, PeriodGiven.IMPLIED);
		paper.sentence("全市有{" + other.written().write() + "|other}。", Map.of("other", other));
		return new Plant(paper, List.of(fact, other), List.of());
	}

	Plant tomorrowsReading() {
		RealPaper paper = new RealPaper();
		String key = pick(paper.keys());
		LocalDate end = RealPaper.DATE.plusDays(1 + this.random.nextInt(300));
		Period ahead = new Period(LocalDate.of(2024, 1, 1), end);
		paper.change(key, (fact) -> Facts.of(fact, fact.written(), fact.exact(), ahead, fact.given()));
		return new Plant(paper, List.of(paper.fact(key)), List.of());
	}

	Plant newerReading() {
		RealPaper paper = new RealPaper();
		String key = pick(Facts.AMOUNTS);
		Fact fact = paper.fact(key);
		if (this.random.nextBoolean()) {
			Period old = Period.ofYear(2022 - this.random.nextInt(6));
			paper.change(key, (it) -> Facts.of(it, it.written(), null, old, PeriodGiven.IMPLIED));
			return new Plant(paper, List.of(paper.fact(key)), List.of());
		}
		Fact newer = Facts.of(fact, fact.written(), null, new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)),
				PeriodGiven.STATED);
		Fact recorded = new Fact(ReadingId.next(), newer.indicator(), newer.name(), newer.basis(), newer.direction(),
				newer.written(), null, newer.period(), newer.given());
		paper.record(recorded);
		return new Plant(paper, List.of(fact, recorded), List.of());
	}

	Plant otherScale() {
		RealPaper paper = new RealPaper();
		String key = pick(List.of("old-vehicles-scrapped", "e-waste-capacity", "quota-pledged", "other-refuse",
				"carbon-market-traded", "carbon-benefit-traded"));
		Fact fact = paper.fact(key);
		String inBaseUnits = fact.written().value().subtract(new BigDecimal(this.random.nextInt(1000))).toPlainString();
		Fact before = Facts.yearBefore(fact, Quantity.read(inBaseUnits + fact.unit()));
		paper.record(before);
		return new Plant(paper, List.of(fact, before), List.of());
	}

	Plant betterYearBefore() {
		RealPaper paper = new RealPaper();
		String key = pick(List.of("climate-projects", "farm-film-recovery", "green-loans", "plots-remediated", "clean-land",
				"positive-list", "lectures", "press-conferences", "rural-black-water", "sewers-repaired"));
		Fact fact = paper.fact(key);
		BigDecimal more = fact.isPercent() ? new BigDecimal(2) : fact.written().value().movePointLeft(1).max(BigDecimal.TEN)
				.setScale(0, RoundingMode.UP);
		Fact before = Facts.yearBefore(fact,
				fact.written().restate(fact.written().value().add(more.multiply(new BigDecimal(1 + this.random.nextInt(2))))));
		paper.record(before);
		return new Plant(paper, List.of(fact, before), List.of());
	}

	private <T> T pick(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
