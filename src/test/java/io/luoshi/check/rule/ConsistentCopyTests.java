package io.luoshi.check.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.luoshi.indicator.Basis;
import io.luoshi.numeral.Interval;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Copies of the real report whose numbers are other but true ask the four questions and nothing else. */
class ConsistentCopyTests {

	private static final int COPIES = 40;

	private static final List<CheckKind> QUESTIONS = List.of(CheckKind.WORSE_UNSAID, CheckKind.PERIOD_UNSTATED,
			CheckKind.PART_ALONE, CheckKind.NARROWER_ABOVE);

	private static final Map<String, String> GROWTHS = Map.of("nev-output", "nev-output-growth", "wind-capacity",
			"wind-capacity-growth", "solar-capacity", "solar-capacity-growth", "gas-output", "gas-output-growth",
			"rail-freight", "rail-freight-growth", "port-throughput", "port-throughput-growth", "rail-water-freight",
			"rail-water-freight-growth");

	private static final Map<String, String> SHARES = Map.of("national-sections", "good-water-sections",
			"inspection-list-problems", "inspection-list-rectification", "complaints", "complaint-dispatch-rate",
			"river-outfalls", "river-outfalls-remedied", "other-refuse", "incineration-share");

	/** Their exact values depend on others. */
	private static final Set<String> DEPENDENT = Set.of("incineration-share-rise", "complaint-reply-rate",
			"good-water-sections", "inspection-list-rectification", "complaint-dispatch-rate",
			"river-outfalls-remedied", "incineration-share");

	@TestFactory
	Stream<DynamicTest> staysQuietWhenExactValuesAreWhatTheWrittenFormsAdmit() {
		return copies((random) -> {
			RealPaper paper = new RealPaper();
			paper.keys().stream().filter((key) -> !DEPENDENT.contains(key)).forEach((key) -> paper.change(key,
					(fact) -> Facts.exactly(fact, inside(fact.written().interval(), fact.written().value(), random))));
			SHARES.forEach((whole, share) -> paper.change(share, (fact) -> Facts.exactly(fact, possible(paper.fact(whole), fact))));
			return paper;
		});
	}

	@TestFactory
	Stream<DynamicTest> staysQuietWhenLastYearsReadingsAreRoundedFromTrueOnes() {
		return copies((random) -> {
			RealPaper paper = new RealPaper();
			GROWTHS.forEach((level, growth) -> {
				BigDecimal now = inside(paper.fact(level).interval(), paper.fact(level).written().value(), random);
				BigDecimal rate = inside(paper.fact(growth).interval(), paper.fact(growth).written().value(), random);
				BigDecimal then = now.divide(BigDecimal.ONE.add(rate.movePointLeft(2)), MathContext.DECIMAL64);
				paper.record(Facts.yearBefore(paper.fact(level), rounded(paper.fact(level).written(), then)));
			});
			return paper;
		});
	}

	@TestFactory
	Stream<DynamicTest> staysQuietWhenTotalsAreRoundedFromTrueSums() {
		return copies((random) -> {
			RealPaper paper = new RealPaper();
			BigDecimal sum = Stream.of("rain-sewage-separation", "sewers-repaired")
				.map(paper::fact)
				.map((fact) -> inside(fact.interval(), fact.written().value(), random))
				.reduce(BigDecimal::add)
				.orElseThrow();
			Fact total = Facts.fact("排水管网建设合计长度", Basis.IN_YEAR, Quantity.read("632.5公里").restate(sum));
			return paper.sentence("合计{632.5公里|total}。", Map.of("total", total));
		}, (paper) -> List.of(new Sum(paper.fact("total").reading(), List.of(paper.fact("rain-sewage-separation").reading(),
				paper.fact("sewers-repaired").reading()))));
	}

	@Test
	void staysQuietAboutWorseValuesThatTheTextCompares() {
		RealPaper paper = new RealPaper().reword("未出现重污染天气", "未出现重污染天气,优良天数较2022年减少7天");

		assertThat(paper.findings()).extracting(Finding::kind).contains(CheckKind.WORSE_UNSAID);
		assertThat(new RealPaper().reword(";空气质量优良天数为", ";空气质量优良天数同比减少,为").findings()).extracting(Finding::kind)
			.doesNotContain(CheckKind.WORSE_UNSAID);
	}

	@Test
	void staysQuietAboutAPartWhoseWholeAPersonHasNamed() {
		RealPaper paper = new RealPaper();
		Fact all = Facts.fact("绿色设计产品累计数", Basis.CUMULATIVE, Quantity.read("75种"));
		paper.sentence("全市绿色设计产品{75种|all}。", Map.of("all", all));
		List<Relation> relations = Stream.concat(RealPaper.proposed().stream(),
				Stream.of(new Subset(paper.fact("green-products").reading(), all.reading()))).toList();

		Optional<Finding> question = paper.findings(relations)
			.stream()
			.filter((finding) -> finding.kind() == CheckKind.PART_ALONE)
			.findFirst();

		assertThat(question).hasValueSatisfying((finding) -> assertThat(finding.operands()).extracting(Operand::written)
			.containsExactly("17条"));
	}

	private static Stream<DynamicTest> copies(Copying copying) {
		return copies(copying, (paper) -> List.of());
	}

	private static Stream<DynamicTest> copies(Copying copying, Accepting accepting) {
		Random random = new Random(20240327);
		return IntStream.range(0, COPIES).mapToObj((copy) -> {
			RealPaper paper = copying.copy(random);
			return DynamicTest.dynamicTest("copy " + (copy + 1), () -> assertThat(
					paper.findings(Stream.concat(RealPaper.proposed().stream(), accepting.accept(paper).stream()).toList()))
				.extracting(Finding::kind)
				.containsExactlyElementsOf(QUESTIONS));
		});
	}

	/** An exact number in the interval; one that is open above reaches up to twice its low end. */
	private static BigDecimal inside(Interval interval, BigDecimal value, Random random) {
		if (interval.isPoint()) {
			return value;
		}
		BigDecimal low = (interval.low() != null) ? interval.low() : value.divide(new BigDecimal(2), MathContext.DECIMAL64);
		BigDecimal high = (interval.high() != null) ? interval.high() : value.multiply(new BigDecimal("1.1"));
		BigDecimal exact = low.add(high.subtract(low).multiply(new BigDecimal(1 + random.nextInt(998)).movePointLeft(3)))
			.setScale((value.scale() > 0) ? value.scale() + 2 : 0, RoundingMode.HALF_UP);
		return interval.contains(exact) ? exact : value;
	}

	/** The share of a whole number of them, to four decimals. */
	private static BigDecimal possible(Fact whole, Fact share) {
		BigDecimal all = whole.exact();
		BigDecimal part = all.multiply(share.written().value()).movePointLeft(2).setScale(0, RoundingMode.HALF_UP);
		return part.movePointRight(2).divide(all, 4, RoundingMode.HALF_UP);
	}

	private static Quantity rounded(Quantity like, BigDecimal exact) {
		try {
			return like.restate(exact);
		}
		catch (NumeralException ex) {
			return Quantity.read(exact.setScale(0, RoundingMode.HALF_UP) + like.unit());
		}
	}

	private interface Copying {

		RealPaper copy(Random random);

	}

	private interface Accepting {

		List<Relation> accept(RealPaper paper);

	}

}
