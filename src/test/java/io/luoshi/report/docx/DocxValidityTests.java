package io.luoshi.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.luoshi.report.OfficePackage;
import io.luoshi.report.OfficeSchemas;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.Annexes;
import io.luoshi.report.layout.GeneratedPapers;
import io.luoshi.report.layout.HostilePapers;
import io.luoshi.report.layout.Papers;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every part of every kind of Word document obeys ECMA-376 and what Word wants beyond it. */
class DocxValidityTests {

	private static final List<Table> ANNEXES = List.of(Annexes.of(5, 60), Annexes.of(6, 3));

	@ParameterizedTest
	@EnumSource
	void realReportIsValid(Punctuation punctuation) throws IOException {
		assertValid(DocxWriter.write(RealPaper.received().in(punctuation), ""));
		assertValid(DocxWriter.write(RealPaper.received().in(punctuation).brokenAt(List.of(10, 20)), "征求意见稿"));
		assertValid(DocxWriter.write(RealPaper.received().in(punctuation), "草稿", ANNEXES));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 4, 7, 8 })
	void generatedPapersWithTablesAndAnnexesAre(long seed) throws IOException {
		assertValid(DocxWriter.write(GeneratedPapers.of(seed, 5), "草稿", ANNEXES));
	}

	@Test
	void papersThatEndWithOrAreNothingButATableAre() throws IOException {
		Paper table = new Paper(List.of(RealPaper.plain(Role.TABLE, "指标\t数值"), RealPaper.plain(Role.TABLE, "\t"),
				RealPaper.plain(Role.TABLE, "")));
		assertValid(DocxWriter.write(table, "", ANNEXES));
		assertValid(DocxWriter.write(table, "草稿"));
		assertValid(DocxWriter.write(new Paper(List.of()), "", ANNEXES));
	}

	@Test
	void numbersOfSeveralReadingsWithLongNamesAre() throws IOException {
		assertValid(DocxWriter.write(new Paper(List.of(new Paragraph(Role.BODY, RealPaper.OWNER,
				List.of(RealPaper.bound(" 1亿元 ", Face.FANGSONG, "指标".repeat(100), "𠮷".repeat(60), "名\u001b\ufffe称", ""))))), ""));
	}

	@Test
	void hostileTextsAre() throws IOException {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(Papers.paragraph(Role.TITLE, "\u0000\u001b\ufffe\ud800题"));
		for (String text : HostilePapers.texts(1)) {
			for (Role role : Role.values()) {
				paragraphs.add(Papers.paragraph(role, text));
			}
		}
		byte[] written = DocxWriter.write(new Paper(paragraphs), "草稿", ANNEXES);

		assertValid(written);
		assertThat(Parts.of(written).find("docProps/core.xml", "//title")).containsExactly("题");
		assertThat(Parts.of(written).text("word/document.xml")).contains("甲<").doesNotContain("?甲");
	}

	@Test
	void documentsOnAnOfficesTemplateAre() throws IOException {
		assertValid(DocxWriter.write(RealPaper.received(), "草稿", ANNEXES, Templates.ofAnOffice()));
		assertValid(DocxWriter.write(RealPaper.received(), "草稿", ANNEXES, Templates.asWordNumbersStyles()));
		assertValid(Templates.builtIn());
	}

	@Test
	void checkerSeesWhatIsWrong() throws IOException {
		Map<String, byte[]> parts = Parts.of(DocxWriter.write(RealPaper.received(), "草稿", ANNEXES)).all();
		String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
		parts.put("word/document.xml", document.replace("w:val=\"restart\"", "w:val=\"again\"")
			.replace("<w:id w:val=\"2\"/>", "<w:id w:val=\"1\"/>").getBytes(StandardCharsets.UTF_8));
		parts.remove("word/footer2.xml");
		OfficePackage broken = OfficePackage.of(SteadyZip.write(parts));

		assertThat(broken.violations()).anyMatch((told) -> told.contains("again"))
			.anyMatch((told) -> told.contains("to nothing") && told.contains("footer2"));
		assertThat(WordRules.violations(broken)).anyMatch((told) -> told.contains("sdtPr id twice 1"));
		assertThat(OfficeSchemas.violations("<a/>".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

	@Test
	void productItselfRunsOnThePartOfTheSchemasThatItIsDeliveredWith() {
		assertThat(TypeSystemHolder.class.getProtectionDomain().getCodeSource().getLocation().getPath())
			.contains("poi-ooxml-lite");
	}

	private static void assertValid(byte[] docx) throws IOException {
		OfficePackage document = OfficePackage.of(docx);

		assertThat(document.violations()).isEmpty();
		assertThat(WordRules.violations(document)).isEmpty();
	}

}
