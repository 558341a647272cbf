package io.luoshi.report.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
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

/** The OFD as another program reads it. */
class OfdConformanceTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	@ParameterizedTest
	@EnumSource
	void realReportReadsBackInItsPlace(Punctuation punctuation) throws IOException {
		Paper paper = Papers.real().in(punctuation);

		List<Glyph> glyphs = OfdGlyphs.of(ofd(paper, "征求意见稿"));

		assertThat(Conformance.deviations(paper, glyphs)).isEmpty();
		assertThat(glyphs.stream().filter((glyph) -> glyph.baseline() < 265).map(Glyph::text).collect(Collectors.joining()))
			.isEqualTo(paper.text().replace("\n", ""));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "4,3", "7,13", "10,60" })
	void generatedPapersDeviateNowhere(long seed, int pages) throws IOException {
		Paper paper = GeneratedPapers.of(seed, pages);

		assertThat(Conformance.deviations(paper, OfdGlyphs.of(ofd(paper, "")))).isEmpty();
	}

	@Test
	void printsFormulasAsCharacters() throws IOException {
		Paper paper = Papers.of(Papers.paragraph(Role.BODY, "二氧化硫（SO₂）、臭氧（O₃）和10⁴微克/m³。"));

		assertThat(OfdGlyphs.of(ofd(paper, "")).stream().map(Glyph::text).collect(Collectors.joining()))
			.startsWith(paper.text());
	}

	@Test
	void samePaperGivesSameBytes() throws IOException {
		assertThat(ofd(Papers.real(), "草稿")).isEqualTo(ofd(Papers.real(), "草稿"));
	}

	@Test
	void packageHoldsItsDescriptionPagesAndFonts() throws IOException {
		Map<String, byte[]> files = files(ofd(Papers.of(Papers.paragraph(Role.BODY, "<水>&\"𫍯\"")), ""));

		assertThat(files.keySet()).containsExactly("OFD.xml", "Doc_0/Pages/Page_0/Content.xml", "Doc_0/Document.xml",
				"Doc_0/PublicRes.xml", "Doc_0/Res/font_2.ttf", "Doc_0/Res/font_3.ttf");
		assertThat(text(files, "OFD.xml")).contains("<ofd:Title>报告 &lt;1&gt;</ofd:Title>",
				"<ofd:CreationDate>2024-03-27</ofd:CreationDate>");
		assertThat(text(files, "Doc_0/Pages/Page_0/Content.xml")).contains("&lt;水&gt;&amp;\"", "CGTransform");
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> files(byte[] ofd) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static byte[] ofd(Paper paper, String mark) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new OfdWriter().write(new Typesetter(TYPEFACES).set(paper, mark),
				new Imprint("报告 <1>", mark, Instant.parse("2024-03-27T00:00:00Z")), bytes);
		return bytes.toByteArray();
	}

}
