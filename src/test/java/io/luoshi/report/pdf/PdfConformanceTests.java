package io.luoshi.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.layout.Conformance;
import io.luoshi.report.layout.GeneratedPapers;
import io.luoshi.report.layout.Glyph;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The PDF as it is measured, not as it was meant. */
class PdfConformanceTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	@ParameterizedTest
	@EnumSource
	void realReportDeviatesNowhere(Punctuation punctuation) throws IOException {
		Paper paper = Papers.real().in(punctuation);

		List<Glyph> glyphs = PdfGlyphs.of(pdf(paper, "征求意见稿"));

		assertThat(Conformance.deviations(paper, glyphs)).isEmpty();
		assertThat(glyphs.stream().mapToInt(Glyph::page).max()).hasValue(9);
	}

	@ParameterizedTest
	@EnumSource
	void realReportReadsBackCharacterForCharacter(Punctuation punctuation) throws IOException {
		Paper paper = Papers.real().in(punctuation);

		String read = PdfGlyphs.of(pdf(paper, "草稿"))
			.stream()
			.filter((glyph) -> glyph.baseline() < 265)
			.map(Glyph::text)
			.collect(Collectors.joining());

		assertThat(read).isEqualTo(paper.text().replace("\n", ""));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "2,1", "3,2", "4,3", "5,5", "6,8", "7,13", "8,21", "9,34", "10,60" })
	void generatedPapersDeviateNowhere(long seed, int pages) throws IOException {
		Paper paper = GeneratedPapers.of(seed, pages);

		assertThat(Conformance.deviations(paper, PdfGlyphs.of(pdf(paper, "")))).isEmpty();
	}

	@Test
	void checkerSeesWhatIsWrong() throws IOException {
		Paper paper = Papers.real().in(Punctuation.FULL);
		List<Glyph> moved = PdfGlyphs.of(pdf(paper, ""))
			.stream()
			.map((glyph) -> new Glyph(glyph.page(), glyph.text(), glyph.x() + 0.6, glyph.width(), glyph.baseline() + 0.6,
					glyph.size(), glyph.font()))
			.toList();

		assertThat(Conformance.deviations(paper, moved)).hasSizeGreaterThan(300);
		assertThat(Conformance.deviations(Papers.real(), moved)).anyMatch((deviation) -> deviation.startsWith("expected"));
	}

	private static byte[] pdf(Paper paper, String mark) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new PdfWriter().write(new Typesetter(TYPEFACES).set(paper, mark),
				new Imprint("报告", mark, Instant.parse("2024-03-27T00:00:00Z")), bytes);
		return bytes.toByteArray();
	}

}
