package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.util.List;

import io.luoshi.indicator.Basis;
import io.luoshi.indicator.Direction;
import io.luoshi.indicator.Period;
import io.luoshi.indicator.PeriodGiven;
import io.luoshi.indicator.ReadingId;
import io.luoshi.numeral.Quantity;

/** Facts like others. */
final class Facts {

	/** Keys of counts that stand in no relation and are written without qualifier. */
	static final List<String> AMOUNTS = List.of("assigned-tasks", "green-upgrade-projects", "water-sources-remedied",
			"basin-plans", "plots-remediated", "climate-projects", "exempted-cases", "lectures", "press-conferences",
			"battery-points", "battery-enterprises", "rural-black-water");

	private Facts() {
	}

	/** The same written form with more of it. */
	static String add(Fact fact, int more) {
		return fact.written().restate(fact.written().value().add(new BigDecimal(more))).write();
	}

	static Fact written(Fact fact, String written) {
		return of(fact, Quantity.read(written), null, fact.period(), fact.given());
	}

	static Fact exactly(Fact fact, BigDecimal exact) {
		return of(fact, fact.written(), exact, fact.period(), fact.given());
	}

	static Fact of(Fact fact, Quantity written, BigDecimal exact, Period period, PeriodGiven given) {
		return new Fact(fact.reading(), fact.indicator(), fact.name(), fact.basis(), fact.direction(), written, exact,
				period, given);
	}

	/** Another reading of the indicator, a year earlier. */
	static Fact yearBefore(Fact fact, Quantity written) {
		return new Fact(ReadingId.next(), fact.indicator(), fact.name(), fact.basis(), fact.direction(), written, null,
				fact.period().yearBefore(), PeriodGiven.STATED);
	}

	static Fact fact(String name, Basis basis, Quantity written) {
		return RealPaper.fact(name, basis, Direction.NEUTRAL, written.write(), 2023);
	}

}
