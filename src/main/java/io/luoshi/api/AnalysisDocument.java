package io.luoshi.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.luoshi.intake.Analysis;
import io.luoshi.intake.structure.Area;
import io.luoshi.intake.structure.Passage;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.prose.NumberKind;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a text, as the interface tells it. Offsets count UTF-16 units.
 *
 * @param text what the offsets refer to where the text came in a file; left out where the text itself was sent
 */
record AnalysisDocument(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text, List<Paragraph> paragraphs,
		List<Measure> measures, List<Number> numbers) {

	private static final Set<Role> HEADED = EnumSet.of(Role.HEADING1, Role.AREA, Role.COMMITMENT, Role.ITEM);

	static AnalysisDocument of(Analysis analysis, boolean withText) {
		return new AnalysisDocument(withText ? analysis.text() : null,
				analysis.structure().passages().stream().map(Paragraph::of).toList(),
				analysis.structure().areas().stream().flatMap((area) -> Measure.of(area).stream()).toList(),
				analysis.numbers().stream().map((number) -> Number.of(number, analysis.text())).toList());
	}

	/** A line that is not blank. {@code number} and {@code heading} are null where the line has none. */
	record Paragraph(String role, @Nullable Integer number, @Nullable String heading, int start, int end) {

		static Paragraph of(Passage passage) {
			boolean numbered = HEADED.contains(passage.role());
			boolean headed = numbered && !passage.heading().isEmpty();
			return new Paragraph(passage.role().code(), numbered ? passage.number() : null,
					headed ? passage.heading() : null, passage.start(), passage.end());
		}

	}

	/** A measure under an area, from its marker to where it ends. */
	record Measure(@Nullable Integer area, @Nullable Integer number, @Nullable String heading, int start, int end) {

		static List<Measure> of(Area area) {
			return area.measures()
				.stream()
				.map((measure) -> new Measure(area.number(), measure.number(),
						measure.heading().isEmpty() ? null : measure.heading(), measure.start(), measure.end()))
				.toList();
		}

	}

	/**
	 * A number.
	 *
	 * @param value in base units; of a range the lower end, of a fraction its quotient to six digits; null for what is not
	 * data
	 * @param valueHigh of a range the upper end
	 * @param bound what is claimed about the exact value, null for what is not data
	 * @param reason why it is not data, null for data
	 */
	record Number(String text, int start, int end, boolean indicator, String kind, @Nullable BigDecimal value,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal valueHigh, @Nullable String unit,
			@Nullable String bound, @Nullable String reason) {

		private static final MathContext SIX_DIGITS = new MathContext(6);

		static Number of(ProseNumber number, String text) {
			List<BigDecimal> values = number.isData() ? number.values() : List.of();
			boolean range = number.kind() == NumberKind.RANGE && values.size() == 2;
			return new Number(text.substring(number.start(), number.end()), number.start(), number.end(),
					number.isData(), number.kind().code(), values.isEmpty() ? null : value(number, values),
					range ? plain(values.get(1)) : null, number.unit().isEmpty() ? null : number.unit(),
					(number.bound() != null) ? number.bound().code() : null, number.reason());
		}

		private static BigDecimal value(ProseNumber number, List<BigDecimal> values) {
			boolean fraction = number.number() instanceof RelationNumber relation
					&& relation.kind() == RelationNumber.Kind.FRACTION && values.size() == 2;
			return plain(fraction ? values.get(0).divide(values.get(1), SIX_DIGITS) : values.get(0));
		}

		/** Never 4.614E+7. */
		private static BigDecimal plain(BigDecimal value) {
			return (value.scale() < 0) ? value.setScale(0) : value;
		}

	}

}
