package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;

import io.luoshi.core.RuleViolation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static io.luoshi.intake.source.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** Files made to break a reader, and files broken by accident. */
class HostileDocxTests {

	private static final String ENTITY = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

	private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";

	private static final String DOCUMENT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
			+ "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

	private final SourceReader reader = new SourceReader();

	@Test
	void refusesDocumentTypesInAnyPartThatItReads() {
		refuses("intake.docx-doctype", Docx.of("").part("word/document.xml", ENTITY + DOCUMENT.formatted("&x;")));
		refuses("intake.docx-doctype", Docx.of("").part("word/document.xml", LAUGHS + DOCUMENT.formatted("&c;")));
		refuses("intake.docx-doctype", Docx.of("").part("word/document.xml",
				"<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\">" + DOCUMENT.formatted("文")));
		refuses("intake.docx-doctype", Docx.ofLines("文").part("word/numbering.xml", ENTITY + "<n/>"));
		refuses("intake.docx-doctype", Docx.ofLines("文").part("word/styles.xml", ENTITY + "<n/>"));
		refuses("intake.docx-doctype", Docx.ofLines("文").part("_rels/.rels", ENTITY + "<n/>"));
		refuses("intake.docx-doctype", Docx.of("")
			.part("word/document.xml", (ENTITY + DOCUMENT.formatted("&x;")).getBytes(StandardCharsets.UTF_16)));
	}

	@Test
	void refusesBombs() {
		refuses("intake.docx-inflated",
				Docx.of("").part("word/document.xml", DOCUMENT.formatted(" ".repeat(80_000_000))));
		refuses("intake.docx-inflated", Docx.ofLines("文").part("word/styles.xml", new byte[8_000_000]));
		Docx crowded = Docx.ofLines("文");
		for (int entry = 0; entry < 20_000; entry++) {
			crowded.part("word/media/" + entry, "");
		}
		refuses("intake.docx-inflated", crowded);
		refuses("intake.characters",
				Docx.of(Docx.paragraph(random(400_000)) + Docx.paragraph("字".repeat(SourceLimits.CHARACTERS))));
	}

	@Test
	void refusesNamesThatPointElsewhereOrOccurTwice() {
		refuses("intake.docx-unsafe", Docx.ofLines("文").part("../../etc/cron.d/x", "x"));
		refuses("intake.docx-unsafe", Docx.ofLines("文").part("/word/x.xml", "x"));
		refuses("intake.docx-unsafe", Docx.ofLines("文").part("word/a\\x.xml", "x"));
		refuses("intake.docx-unsafe", Docx.ofLines("文").twice("word/document.xml"));
		refuses("intake.docx-macros", Docx.ofLines("文").part("word/vbaProject.bin", "x"));
	}

	@Test
	void refusesFilesThatAreNotWhole() {
		byte[] whole = Docx.ofLines("文".repeat(50)).bytes();
		for (int length = 3; length < whole.length; length += 7) {
			byte[] part = Arrays.copyOf(whole, length);
			assertRefused("intake.docx-broken", () -> this.reader.read(part));
		}
		refuses("intake.docx-broken", Docx.of("<w:p><w:r>"));
		refuses("intake.empty", Docx.of("<w:p/>"));
	}

	@Test
	void survivesDamageAnywhere() {
		byte[] whole = Docx.ofLines("一是加强监管。\n二是完善制度。").bytes();
		Random random = new Random(7);
		for (int round = 0; round < 2000; round++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(whole.length)] = (byte) random.nextInt(256);
			try {
				assertThat(this.reader.read(damaged).text()).isNotBlank();
			}
			catch (RuleViolation refusal) {
				assertThat(refusal.code()).startsWith("intake.");
			}
		}
	}

	@Test
	void refusesOtherOfficeFiles() throws IOException {
		ByteArrayOutputStream workbook = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			book.createSheet();
			book.write(workbook);
		}
		assertRefused("intake.not-docx", () -> this.reader.read(workbook.toByteArray()));
		refuses("intake.not-docx", Docx.ofLines("文").without("_rels/.rels"));
		refuses("intake.not-docx", Docx.ofLines("文").without("word/document.xml"));
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
			system.writeFilesystem(old);
		}
		assertRefused("intake.doc-old", () -> this.reader.read(old.toByteArray()));
	}

	@Test
	void refusesADocumentWithAPassword() throws IOException, GeneralSecurityException, InvalidFormatException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OPCPackage document = OPCPackage.open(new java.io.ByteArrayInputStream(Docx.ofLines("文")
				.part("[Content_Types].xml",
						"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
				.bytes())); var stream = encryptor.getDataStream(system)) {
				document.save(stream);
			}
			system.writeFilesystem(bytes);
		}
		assertRefused("intake.docx-encrypted", () -> this.reader.read(bytes.toByteArray()));
	}

	private void refuses(String code, Docx file) {
		byte[] bytes = file.bytes();
		assertRefused(code, () -> this.reader.read(bytes));
	}

	private static String random(int length) {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder();
		random.ints(length, '一', '一' + 20_000).forEach((c) -> text.append((char) c));
		return text.toString();
	}

}
