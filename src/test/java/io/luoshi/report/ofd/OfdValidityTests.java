package io.luoshi.report.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of OFD package obeys GB/T 33190-2016. */
class OfdValidityTests {

	private static final Typefaces TYPEFACES = Typefaces.bundled();

	@ParameterizedTest
	@EnumSource
	void realReportIsValid(Punctuation punctuation) throws IOException {
		assertValid(ofd(Papers.real().in(punctuation), List.of(), ""));
		assertValid(ofd(Papers.real().in(punctuation), List.of(), "征求意见稿"));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "4,3", "7,13" })
	void generatedPapersWithTablesAndAnnexesAre(long seed, int pages) throws IOException {
		assertValid(ofd(GeneratedPapers.of(seed, pages), List.of(Annexes.of(seed, 60), Annexes.of(seed + 1, 3)), "草稿"));
	}

	@Test
	void papersOfRareCharactersAndHostileTextsAre() throws IOException {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String text : HostilePapers.texts(1)) {
			for (Role role : List.of(Role.BODY, Role.TABLE, Role.AREA)) {
				Paragraph paragraph = Papers.paragraph(role, "镕铄焱喆㙍𫍯𫍯" + text);
				if (isPrintable(paragraph)) {
					paragraphs.add(paragraph);
				}
			}
		}

		assertThat(paragraphs).hasSizeGreaterThan(45);
		assertValid(ofd(new Paper(paragraphs), List.of(), "草稿"));
		assertValid(ofd(Papers.of(), List.of(), ""));
	}

	@Test
	void checkerSeesWhatIsWrong() throws IOException {
		byte[] valid = ofd(Papers.real(), List.of(), "");

		assertBroken(valid, (xml) -> xml.replaceFirst("MaxUnitID>\\d+", "MaxUnitID>30"), "beyond MaxUnitID");
		assertBroken(valid, (xml) -> xml.replaceFirst(" Font=\"\\d+\"", " Font=\"3\""), "of no font");
		assertBroken(valid, (xml) -> xml.replaceFirst("ID=\"1\\d\"", "ID=\"1\""), "identifier twice");
		assertBroken(valid, (xml) -> xml.replaceFirst("DeltaX=\"g 5 ", "DeltaX=\"g 6 "), "miscounts");
		assertBroken(valid, (xml) -> xml.replaceFirst("Boundary=\"\\d+", "Boundary=\"200"), "outside the page");
		assertBroken(valid, (xml) -> xml.replaceFirst(" Size=\"[^\"]*\"", ""), "Size");
		assertBroken(valid, (xml) -> xml.replaceFirst("font_\\d+", "font_0"), "lost file");
	}

	private static void assertBroken(byte[] valid, UnaryOperator<String> change, String told) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(valid)); ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = from.readAllBytes();
				to.write(!entry.getName().endsWith(".xml") ? content
						: change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(OfdRules.violations(bytes.toByteArray())).anyMatch((violation) -> violation.contains(told));
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

	private static void assertValid(byte[] ofd) throws IOException {
		assertThat(OfdRules.violations(ofd)).isEmpty();
	}

	private static byte[] ofd(Paper paper, List<Table> annexes, String mark) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new OfdWriter().write(new Typesetter(TYPEFACES).set(paper, annexes, mark),
				new Imprint("关于<环境>&\"保护\"\u001b\ufffe\ud800的报告", mark, Instant.parse("2024-03-27T00:00:00Z")), bytes);
		return bytes.toByteArray();
	}

}
