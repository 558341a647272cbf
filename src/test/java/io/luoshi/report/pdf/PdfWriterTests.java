package io.luoshi.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in a PDF besides its looks. */
class PdfWriterTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	private static final Imprint IMPRINT = new Imprint("研究处理情况的报告", "草稿", Instant.parse("2024-03-27T01:02:03Z"));

	@Test
	void samePaperGivesSameBytesWhateverTheMachine() throws IOException {
		byte[] first = pdf(real());
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
			Locale.setDefault(Locale.FRANCE);
			assertThat(pdf(real())).isEqualTo(first);
		}
		finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
	}

	@Test
	void printsFormulasAsCharacters() throws IOException {
		String formulas = "二氧化硫（SO₂）、臭氧（O₃）和10⁴微克/m³。";

		assertThat(text(pdf(Papers.of(Papers.paragraph(Role.BODY, formulas))))).contains(formulas);
	}

	@Test
	void rendersAtTheSameTimeWithSharedFonts() throws Exception {
		byte[] expected = pdf(real());
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			Callable<byte[]> rendering = () -> pdf(real());
			for (Future<byte[]> result : threads.invokeAll(Collections.nCopies(12, rendering))) {
				assertThat(result.get()).isEqualTo(expected);
			}
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void embedsOnlySubsetsOfItsFonts() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(real()))) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).isTrue();
					assertThat(font.getName()).matches("[A-Z]{6}\\+Report[A-Za-z]+");
				}
			}
		}
	}

	@Test
	void describesItselfAsArchivableChinese() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(real()))) {
			String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

			assertThat(xmp).contains("part>2<", "conformance>U<", IMPRINT.title(), "2024-03-27T01:02:03");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
			assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo(IMPRINT.title());
		}
	}

	@Test
	void tagsHeadingsAndParagraphsInTheirOrder() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(real()))) {
			PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
			PDStructureElement body = (PDStructureElement) root.getKids().get(0);
			List<String> types = kinds(body);

			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(types.subList(0, 7)).containsExactly("H1", "P", "P", "P", "H2", "H3", "P");
			assertThat(Collections.frequency(types, "H3")).isEqualTo(5);
			assertThat(Collections.frequency(types, "H2")).isEqualTo(2);
		}
	}

	@Test
	void headingsMoveUpWhereALevelIsMissing() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Papers.of(Papers.paragraph(Role.AREA, "（一）甲。乙。"),
				Papers.paragraph(Role.AREA, "（二）甲。乙。"), Papers.paragraph(Role.TITLE, "标题"), Papers.paragraph(Role.AREA, "（一）甲。乙。"),
				Papers.paragraph(Role.HEADING1, "一、甲"), Papers.paragraph(Role.AREA, "（一）甲。乙。"))))) {
			PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();

			assertThat(kinds((PDStructureElement) root.getKids().get(0))).containsExactly("H1", "P", "H1", "P", "H1", "H2", "P",
					"H2", "H3", "P");
		}
	}

	@Test
	void tagsTheCellsOfATable() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(Papers.of(Papers.paragraph(Role.BODY, "如下。"),
				Papers.paragraph(Role.TABLE, "指标\t数值"), Papers.paragraph(Role.TABLE, "水质\t100%"),
				Papers.paragraph(Role.TABLE, "大气"))))) {
			PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
			PDStructureElement body = (PDStructureElement) root.getKids().get(0);
			PDStructureElement table = (PDStructureElement) body.getKids().get(1);

			assertThat(kinds(body)).containsExactly("P", "Table");
			assertThat(kinds(table)).containsExactly("TR", "TR", "TR");
			assertThat(kinds((PDStructureElement) table.getKids().get(1))).containsExactly("TD", "TD");
			assertThat(kinds((PDStructureElement) table.getKids().get(2))).as("with an empty cell").containsExactly("TD", "TD");
		}
	}

	@Test
	void markIsSeenButIsNoTextOfThePaper() throws IOException {
		byte[] unmarked = pdf(real(), new Imprint(IMPRINT.title(), "", IMPRINT.made()));

		assertThat(text(pdf(real()))).isEqualTo(text(unmarked)).doesNotContain("草稿");
		assertThat(pdf(real())).hasSizeGreaterThan(unmarked.length);
	}

	private static Paper real() {
		return Papers.real().in(Punctuation.FULL);
	}

	private static List<String> kinds(PDStructureNode node) {
		List<String> kinds = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				kinds.add(Objects.requireNonNull(element.getStructureType()));
			}
		}
		return kinds;
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static byte[] pdf(Paper paper) throws IOException {
		return pdf(paper, IMPRINT);
	}

	private static byte[] pdf(Paper paper, Imprint imprint) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new PdfWriter().write(new Typesetter(TYPEFACES).set(paper, imprint.mark()), imprint, bytes);
		return bytes.toByteArray();
	}

}
