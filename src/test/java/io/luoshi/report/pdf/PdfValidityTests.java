package io.luoshi.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.Annexes;
import io.luoshi.report.layout.GeneratedPapers;
import io.luoshi.report.layout.HostilePapers;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.MissingCharacters;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What veraPDF finds: every PDF is PDF/A-2u (ISO 19005-2) and obeys what a machine can check of PDF/UA-1 (ISO 14289-1). */
class PdfValidityTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	@ParameterizedTest
	@EnumSource
	void realReportIsArchivableAndAccessible(Punctuation punctuation) throws IOException {
		assertValid(pdf(Papers.real().in(punctuation), List.of(), ""));
		assertValid(pdf(Papers.real().in(punctuation), List.of(), "征求意见稿"));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "4,3", "7,13" })
	void generatedPapersWithTablesAndAnnexesAre(long seed, int pages) throws IOException {
		assertValid(pdf(GeneratedPapers.of(seed, pages), List.of(Annexes.of(seed, 60), Annexes.of(seed + 1, 3)), "草稿"));
	}

	@Test
	void papersWithoutAllTheirHeadingsOrCellsAre() throws IOException {
		assertValid(pdf(Papers.of(Papers.paragraph(Role.AREA, "（一）标题。正文。"), Papers.paragraph(Role.AREA, "（二）标题。正文。"),
				Papers.paragraph(Role.HEADING1, "一、标题"), Papers.paragraph(Role.AREA, "（一）标题。正文。")), List.of(), ""));
		assertValid(pdf(Papers.of(Papers.paragraph(Role.TABLE, "指标\t数值\t单位"), Papers.paragraph(Role.TABLE, "水质\t\t"),
				Papers.paragraph(Role.TABLE, "大气"), Papers.paragraph(Role.TABLE, "")), List.of(), ""));
		assertValid(pdf(Papers.of(), List.of(), ""));
		ByteArrayOutputStream untitled = new ByteArrayOutputStream();
		new PdfWriter().write(new Typesetter(TYPEFACES).set(Papers.of(Papers.paragraph(Role.BODY, "正文。")), ""),
				new Imprint("", "", Instant.EPOCH), untitled);
		assertValid(untitled.toByteArray());
	}

	@Test
	void papersOfRareCharactersAndHostileTextsAre() throws IOException {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String text : HostilePapers.texts(1)) {
			Paragraph paragraph = Papers.paragraph(Role.BODY, "镕铄焱喆㙍𫍯" + text);
			if (isPrintable(paragraph)) {
				paragraphs.add(paragraph);
			}
		}

		assertThat(paragraphs).hasSizeGreaterThan(15);
		assertValid(pdf(new Paper(paragraphs), List.of(), "草稿"));
	}

	@Test
	void validatorSeesWhatIsWrong() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(pdf(Papers.real(), List.of(), ""))) {
			PDPage page = document.getPage(0);
			try (PDPageContentStream content = new PDPageContentStream(document, page,
					PDPageContentStream.AppendMode.APPEND, false)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.showText("neither embedded nor tagged");
				content.endText();
			}
			document.save(bytes);
		}

		assertThat(VeraPdf.violations(bytes.toByteArray(), VeraPdf.ARCHIVABLE)).anyMatch((told) -> told.contains("embedded"));
		assertThat(VeraPdf.violations(bytes.toByteArray(), VeraPdf.ACCESSIBLE)).anyMatch((told) -> told.contains("Artifact"));
	}

	private static boolean isPrintable(Paragraph paragraph) {
		try {
			new Typesetter(TYPEFACES).set(Papers.of(paragraph), "");
			return true;
		}
		catch (MissingCharacters ex) {
			return false;
		}
	}

	private static void assertValid(byte[] pdf) throws IOException {
		assertThat(VeraPdf.violations(pdf, VeraPdf.ARCHIVABLE)).isEmpty();
		assertThat(VeraPdf.violations(pdf, VeraPdf.ACCESSIBLE)).isEmpty();
	}

	private static byte[] pdf(Paper paper, List<Table> annexes, String mark) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<Page> pages = new Typesetter(TYPEFACES).set(paper, annexes, mark);
		new PdfWriter().write(pages, new Imprint("关于<环境>&\"保护\"\u001b\ufffe\ud800的报告", mark, Instant.parse("2024-03-27T01:02:03.456Z")), bytes);
		return bytes.toByteArray();
	}

}
