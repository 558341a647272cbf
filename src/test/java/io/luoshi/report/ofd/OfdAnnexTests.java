package io.luoshi.report.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.AnnexConformance;
import io.luoshi.report.layout.Annexes;
import io.luoshi.report.layout.Conformance;
import io.luoshi.report.layout.Glyph;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.OFDReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of annexes in an OFD package, as another program reads them. */
class OfdAnnexTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	/** Pages of the real report. */
	private static final int REPORT = 9;

	@Test
	void longTablesStandBehindAReportThatDeviatesNowhere() throws IOException {
		Paper paper = Papers.real().in(Punctuation.FULL);
		List<Table> tables = List.of(Annexes.of(5, 300), Annexes.of(6, 40));

		List<Glyph> glyphs = OfdGlyphs.of(ofd(paper, tables));

		assertThat(Conformance.deviations(paper, glyphs.stream().filter((glyph) -> glyph.page() <= REPORT).toList())).isEmpty();
		assertThat(AnnexConformance.deviations(tables, glyphs.stream().filter((glyph) -> glyph.page() > REPORT).toList()))
			.isEmpty();
	}

	@Test
	void pagesOfAnnexesLieOnTheirSide() throws IOException {
		byte[] ofd = ofd(Papers.real(), List.of(Annexes.of(5, 30)));
		try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
			assertThat(reader.getPageSize(REPORT)).hasToString("0 0 210 297");
			assertThat(reader.getPageSize(REPORT + 1)).hasToString("0 0 297 210");
		}
	}

	private static byte[] ofd(Paper paper, List<Table> tables) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new OfdWriter().write(new Typesetter(TYPEFACES).set(paper, tables, "草稿"),
				new Imprint("报告", "草稿", Instant.parse("2024-03-27T00:00:00Z")), bytes);
		return bytes.toByteArray();
	}

}
