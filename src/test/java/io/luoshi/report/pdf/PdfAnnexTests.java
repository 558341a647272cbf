package io.luoshi.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of annexes in a PDF. */
class PdfAnnexTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	/** Pages of the real report. */
	private static final int REPORT = 9;

	@Test
	void longTablesStandBehindAReportThatDeviatesNowhere() throws IOException {
		Paper paper = Papers.real().in(Punctuation.FULL);
		List<Table> tables = List.of(Annexes.of(5, 300), Annexes.of(6, 40));

		List<Glyph> glyphs = PdfGlyphs.of(pdf(paper, tables));

		assertThat(Conformance.deviations(paper, glyphs.stream().filter((glyph) -> glyph.page() <= REPORT).toList())).isEmpty();
		assertThat(AnnexConformance.deviations(tables, glyphs.stream().filter((glyph) -> glyph.page() > REPORT).toList()))
			.isEmpty();
		assertThat(glyphs.stream().mapToInt(Glyph::page).max().orElseThrow()).isGreaterThan(REPORT + 20);
	}

	@Test
	void checkerSeesWhatIsWrong() throws IOException {
		List<Table> tables = List.of(Annexes.of(5, 30));
		List<Glyph> moved = PdfGlyphs.of(pdf(Papers.of(), tables))
			.stream()
			.map((glyph) -> new Glyph(glyph.page(), glyph.text(), glyph.x() - 1.2, glyph.width(), glyph.baseline() + 0.6,
					glyph.size(), glyph.font()))
			.toList();

		assertThat(AnnexConformance.deviations(tables, moved)).anyMatch((deviation) -> deviation.startsWith("title"))
			.anyMatch((deviation) -> deviation.startsWith("outside"))
			.anyMatch((deviation) -> deviation.startsWith("page number"));
	}

	@Test
	void pagesOfAnnexesLieOnTheirSide() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Papers.real(), List.of(Annexes.of(5, 30))))) {
			PDRectangle report = document.getPage(REPORT - 1).getMediaBox();
			PDRectangle annex = document.getPage(REPORT).getMediaBox();

			assertThat(List.of(annex.getWidth(), annex.getHeight())).containsExactly(report.getHeight(), report.getWidth());
			assertThat(annex.getWidth() * 25.4f / 72).isEqualTo(297);
		}
	}

	@Test
	void sameTablesGiveSameBytes() throws IOException {
		assertThat(pdf(Papers.real(), List.of(Annexes.of(5, 30)))).isEqualTo(pdf(Papers.real(), List.of(Annexes.of(5, 30))));
	}

	@Test
	void tagsHeadsCellsAndCellsOfSeveralRows() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Papers.of(), List.of(Annexes.grouped("甲", "一", "甲", "", "乙", "三"))))) {
			List<PDStructureElement> body = children(
					(PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0));
			List<PDStructureElement> rows = children(body.get(2));

			assertThat(kinds(body)).containsExactly("P", "H1", "Table");
			assertThat(rows).extracting((row) -> String.join(" ", kinds(children(row))))
				.containsExactly("TH TH", "TD TD", "TD", "TD TD");
			assertThat(attributes(children(rows.get(0)).get(0)).getScope()).isEqualTo("Column");
			assertThat(attributes(children(rows.get(1)).get(0)).getRowSpan()).isEqualTo(2);
		}
	}

	@Test
	void tableThatGoesOnStaysOneTableWithOneHead() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Papers.of(), List.of(Annexes.of(5, 100), Annexes.of(6, 3))))) {
			List<PDStructureElement> body = children(
					(PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0));

			assertThat(kinds(body)).containsExactly("P", "H1", "Table", "P", "H1", "Table");
			assertThat(children(body.get(2))).hasSize(101);
			assertThat(children(body.get(2)).stream().skip(1).flatMap((row) -> children(row).stream())
				.map(PDStructureElement::getStructureType).collect(Collectors.toSet())).containsExactly("TD");
		}
	}

	private static PDTableAttributeObject attributes(PDStructureElement element) {
		return (PDTableAttributeObject) element.getAttributes().getObject(0);
	}

	private static List<PDStructureElement> children(PDStructureElement parent) {
		return parent.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.toList();
	}

	private static List<String> kinds(List<PDStructureElement> elements) {
		return elements.stream().map(PDStructureElement::getStructureType).toList();
	}

	private static byte[] pdf(Paper paper, List<Table> tables) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new PdfWriter().write(new Typesetter(TYPEFACES).set(paper, tables, "草稿"),
				new Imprint("报告", "草稿", Instant.parse("2024-03-27T00:00:00Z")), bytes);
		return bytes.toByteArray();
	}

}
