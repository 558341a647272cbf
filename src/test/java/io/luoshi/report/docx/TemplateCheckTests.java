package io.luoshi.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.luoshi.core.RuleViolation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which files may dress our papers. */
class TemplateCheckTests {

	private static final String DOCUMENT = "word/document.xml";

	@Test
	void acceptsTheBuiltInTemplateAndAnOfficesOwn() {
		assertThatCode(() -> TemplateCheck.require(Templates.builtIn())).doesNotThrowAnyException();
		assertThatCode(() -> TemplateCheck.require(Templates.ofAnOffice())).doesNotThrowAnyException();
	}

	@Test
	void acceptsATemplateSavedAsOne() {
		byte[] dotx = Templates.with("[Content_Types].xml",
				(types) -> types.replace("wordprocessingml.document.main", "wordprocessingml.template.main"));

		assertThatCode(() -> TemplateCheck.require(dotx)).doesNotThrowAnyException();
		assertThat(Parts.of(DocxWriter.write(RealPaper.received(), "", List.of(), dotx)).text("[Content_Types].xml"))
			.contains("document.main+xml")
			.doesNotContain("template.main");
	}

	@ParameterizedTest
	@CsvSource({ "Title, 标题", "Session, 会议行", "Addressee, 主送机关", "Heading1, 一级标题", "Heading2, 二级标题",
			"Signature, 落款", "SignedOn, 成文日期", "Attachment, 附件说明" })
	void namesAStyleThatIsMissing(String id, String name) {
		assertThatThrownBy(() -> TemplateCheck.require(Templates.withoutStyle(id)))
			.isInstanceOfSatisfying(RuleViolation.class, (ex) -> {
				assertThat(ex.code()).isEqualTo("template.missing-style");
				assertThat(ex.arguments()).containsExactly(name);
			});
	}

	@Test
	void lendsStylesOfAnnexes() {
		byte[] lacking = Templates.withoutStyle("TableText");

		assertThatCode(() -> TemplateCheck.require(lacking)).doesNotThrowAnyException();
	}

	@Test
	void refusesWhatIsNoWordDocument() throws IOException {
		ByteArrayOutputStream sheet = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet();
			book.write(sheet);
		}
		assertRefused(new byte[0], "template.none");
		assertRefused("<html>我是网页</html>".getBytes(StandardCharsets.UTF_8), "template.not-word");
		assertRefused(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 }, "template.not-word");
		assertRefused(Arrays.copyOf(Templates.builtIn(), 3000), "template.not-word");
		assertRefused(SteadyZip.write(Map.of("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8))), "template.not-word");
		assertRefused(sheet.toByteArray(), "template.not-word");
		assertRefused(new byte[TemplateCheck.LARGEST + 1], "template.too-large");
	}

	@Test
	void refusesDocumentTypesAndEntities() {
		assertRefused(Templates.with(DOCUMENT, (xml) -> xml.replace("<w:document ",
				"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document ")), "template.unsafe");
		assertRefused(Templates.with(Templates.STYLES, (xml) -> xml.replace("<w:styles ",
				"<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><w:styles ")), "template.unsafe");
	}

	@Test
	void refusesBombs() throws IOException {
		Map<String, byte[]> parts = Parts.of(Templates.builtIn()).all();
		parts.put("word/media/image1.png", new byte[60 * 1024 * 1024]);
		assertRefused(SteadyZip.write(parts), "template.unsafe");
		assertRefused(Templates.with(DOCUMENT, (xml) -> "<a>".repeat(5000) + "</a>".repeat(5000)), "template.unsafe");
		Map<String, byte[]> many = Parts.of(Templates.builtIn()).all();
		for (int part = 0; part < 600; part++) {
			many.put("word/x" + part + ".bin", new byte[0]);
		}
		assertRefused(SteadyZip.write(many), "template.unsafe");
	}

	@Test
	void refusesNamesThatLeadElsewhere() throws IOException {
		for (String name : new String[] { "../../evil.xml", "/abs.xml", "a\\b.xml" }) {
			Map<String, byte[]> parts = Parts.of(Templates.builtIn()).all();
			parts.put(name, "<a/>".getBytes(StandardCharsets.UTF_8));
			assertRefused(SteadyZip.write(parts), "template.unsafe");
		}
		ByteArrayOutputStream twice = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(twice)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.putNextEntry(new ZipEntry("[content_types].XML"));
		}
		assertRefused(twice.toByteArray(), "template.unsafe");
	}

	@Test
	void refusesProgramsAndLinksThatAreFetched() {
		assertRefused(Templates.with("[Content_Types].xml", (types) -> types.replace(
				"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
				"vnd.ms-word.document.macroEnabled.main+xml")), "template.programs");
		assertRefused(Templates.with("word/vbaProject.bin", (none) -> "x"), "template.programs");
		assertRefused(Templates.with("word/embeddings/oleObject1.bin", (none) -> "x"), "template.programs");
		assertRefused(Templates.with("word/_rels/document.xml.rels", (rels) -> rels.replace("</Relationships>",
				"<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
						+ "Target=\"http://127.0.0.1/x.png\" TargetMode=\"External\"/></Relationships>")),
				"template.external");
	}

	@Test
	void takesThePageAndStylesAndLeavesTheOldTextBehind() {
		Parts parts = Parts
			.of(DocxWriter.write(RealPaper.received(), "草稿", List.of(), Templates.ofAnOffice()));

		assertThat(parts.find(DOCUMENT, "//pgMar/@top")).containsExactly("2000");
		assertThat(parts.find(DOCUMENT, "//body/p[2]/pPr/pStyle/@val")).containsExactly("a7");
		assertThat(parts.find(Templates.STYLES, "//style[@styleId='Title']/rPr/rFonts/@eastAsia")).containsExactly("华文中宋");
		assertThat(parts.text(DOCUMENT)).doesNotContain("旧稿");
	}

	private static void assertRefused(byte[] file, String code) {
		assertThatThrownBy(() -> TemplateCheck.require(file)).isInstanceOfSatisfying(RuleViolation.class,
				(ex) -> assertThat(ex.code()).isEqualTo(code));
	}

}
