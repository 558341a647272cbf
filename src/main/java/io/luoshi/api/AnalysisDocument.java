package io.luoshi.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.luoshi.core.VisibleText;
import io.luoshi.intake.Analysis;
import io.luoshi.intake.structure.Area;
import io.luoshi.intake.structure.Passage;
import io.luoshi.numeral.RelationNumber;
import io.luoshi.numeral.prose.NumberKind;
import io.luoshi.numeral.prose.ProseNumber;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a text, as the interface tells it. Offsets count UTF-16 units of the text as it came, also where
 * characters that nobody sees were taken out before it was read.
 *
 * @param text what the offsets refer to where the text came in a file; left out where the text itself was sent
 * @param removed the characters that were taken out; left out where there were none
 */
record AnalysisDocument(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text, List<Paragraph> paragraphs,
		List<Measure> measures, List<Number> numbers,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Removed> removed) {

	private static final Set<Role> HEADED = EnumSet.of(Role.HEADING1, Role.AREA, Role.COMMITMENT, Role.ITEM);

	static AnalysisDocument of(VisibleText source, boolean withText) {
		Analysis analysis = Analysis.of(source.text());
		return new AnalysisDocument(withText ? source.received() : null,
				analysis.structure().passages().stream().map((passage) -> Paragraph.of(passage, source)).toList(),
				analysis.structure().areas().stream().flatMap((area) -> Measure.of(area, source).stream()).toList(),
				analysis.numbers().stream().map((number) -> Number.of(number, source)).toList(),
				source.removed().stream().map(Removed::of).toList());
	}

	/** A line that is not blank. {@code number} and {@code heading} are null where the line has none. */
	record Paragraph(String role, @Nullable Integer number, @Nullable String heading, int start, int end) {

		static Paragraph of(Passage passage, VisibleText source) {
			boolean numbered = HEADED.contains(passage.role());
			boolean headed = numbered && !passage.heading().isEmpty();
			return new Paragraph(passage.role().code(), numbered ? passage.number() : null,
					headed ? passage.heading() : null, source.receivedStart(passage.start()),
					source.receivedEnd(passage.end()));
		}

	}

	/** A measure under an area, from its marker to where it ends. */
	record Measure(@Nullable Integer area, @Nullable Integer number, @Nullable String heading, int start, int end) {

		static List<Measure> of(Area area, VisibleText source) {
			return area.measures()
				.stream()
				.map((measure) -> new Measure(area.number(), measure.number(),
						measure.heading().isEmpty() ? null : measure.heading(),
						source.receivedStart(measure.start()), source.receivedEnd(measure.end())))
				.toList();
		}

	}

	/**
	 * A character that was taken out.
	 *
	 * @param code {@code U+200B}
	 * @param first where the first stands
	 */
	record Removed(String code, String kind, int count, int first) {

		static Removed of(VisibleText.Removed removed) {
			return new Removed(removed.name(), removed.kind().code(), removed.count(), removed.at());
		}

	}

	/**
	 * A number.
	 *
	 * @param text its characters as they were read; what was taken out between them lies between start and end too
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

		static Number of(ProseNumber number, VisibleText source) {
			List<BigDecimal> values = number.isData() ? number.values() : List.of();
			boolean range = number.kind() == NumberKind.RANGE && values.size() == 2;
			return new Number(source.text().substring(number.start(), number.end()),
					source.receivedStart(number.start()), source.receivedEnd(number.end()), number.isData(),
					number.kind().code(), values.isEmpty() ? null : value(number, values),
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
