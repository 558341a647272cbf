package io.luoshi.report.docx;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.intake.source.SourceReader;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What the Word document says and of which parts it is made. */
class DocxWriterTests {

	private static final String DOCUMENT = "word/document.xml";

	private static final String STYLES = "word/styles.xml";

	private final Paper paper = RealPaper.received().in(Punctuation.FULL);

	private final Parts parts = Parts.of(DocxWriter.write(this.paper, "征求意见稿"));

	@ParameterizedTest
	@EnumSource
	void readsBackCharacterForCharacter(Punctuation punctuation) {
		Paper written = RealPaper.received().in(punctuation);

		assertThat(Parts.read(DocxWriter.write(written, "草稿"))).isEqualTo(written.text());
	}

	@ParameterizedTest
	@EnumSource
	void givesIntakeTheSameText(Punctuation punctuation) {
		Paper written = RealPaper.received().in(punctuation);
		byte[] broken = DocxWriter.write(written.brokenAt(List.of(10, 20)), "草稿");

		assertThat(new SourceReader().read(DocxWriter.write(written, "草稿")).text()).isEqualTo(written.text());
		assertThat(new SourceReader().read(broken).text()).as("with a broken title").isEqualTo(written.text());
	}

	@Test
	void paragraphsAreSetInTheStyleOfWhatTheyAre() {
		assertThat(find("//body/p/pPr/pStyle/@val")).containsExactly("Title", "Session", "Addressee", "Normal", "Heading1",
				"Normal", "Normal", "Normal", "Normal", "Normal", "Heading1", "Normal", "Normal", "Normal", "Normal",
				"Normal", "Normal");
	}

	@Test
	void headingsThatRunInAreCharacterStyles() {
		assertThat(find("//body/p/r[rPr/rStyle/@val='Heading2Char']")).hasSize(5)
			.allMatch((heading) -> heading.startsWith("（") && heading.endsWith("。"));
		Paper alone = paper(new Paragraph(Role.AREA, RealPaper.OWNER, List.of(RealPaper.piece("（一）标题", Face.KAITI))));
		assertThat(Parts.of(DocxWriter.write(alone, "")).find(DOCUMENT, "//body/p/pPr/pStyle/@val"))
			.containsExactly("Heading2");
	}

	@Test
	void everyBoundNumberLiesInAControlWithItsReadingAndItsIndicatorsName() {
		List<Piece> bound = this.paper.numbers().toList();

		assertThat(find("//sdt/sdtPr/tag/@val")).hasSize(91)
			.isEqualTo(bound.stream().map((piece) -> piece.span().readings().get(0).id().id().toString()).toList());
		assertThat(find("//sdt/sdtContent")).isEqualTo(bound.stream().map(Piece::text).toList());
		assertThat(find("//sdt/sdtPr/alias/@val")).allMatch((name) -> name.length() <= 64).doesNotContain("");
		assertThat(find("//sdt/sdtPr/id/@val")).doesNotHaveDuplicates();
	}

	@Test
	void numberOfTwoReadingsKeepsBoth() {
		Paper two = paper(new Paragraph(Role.BODY, RealPaper.OWNER, List.of(RealPaper.piece("均", Face.FANGSONG),
				RealPaper.bound("超过1亿元", Face.FANGSONG, "甲", "乙"), RealPaper.piece("。", Face.FANGSONG))));
		byte[] written = DocxWriter.write(two, "");

		assertThat(Parts.of(written).find(DOCUMENT, "//sdt/sdtPr/tag/@val")).containsExactly(
				RealPaper.reading("甲").id().toString(), RealPaper.reading("乙").id().toString());
		assertThat(Parts.read(written)).isEqualTo("均超过1亿元。");
	}

	@Test
	void markOfAnUnissuedPaperStandsInTheHeadersAlone() {
		assertThat(find("word/header1.xml", "//p")).containsExactly("征求意见稿");
		assertThat(find("word/header2.xml", "//p")).containsExactly("征求意见稿");
		assertThat(find("//headerReference/@type")).containsExactlyInAnyOrder("default", "even");
		assertThat(this.parts.text(DOCUMENT)).doesNotContain("征求意见稿");
		assertThat(Parts.of(DocxWriter.write(this.paper, "")).all().keySet()).noneMatch((part) -> part.contains("header"));
	}

	@Test
	void samePaperGivesTheSameBytes() throws InterruptedException {
		byte[] first = DocxWriter.write(this.paper, "草稿");
		Thread.sleep(1100);

		assertThat(DocxWriter.write(this.paper, "草稿")).isEqualTo(first);
	}

	@Test
	void saysItsTitleAndLanguageAndNoPersonsName() {
		assertThat(find("docProps/core.xml", "//title")).containsExactly(this.paper.paragraphs().get(0).text());
		assertThat(find("docProps/core.xml", "//language")).containsExactly("zh-CN");
		assertThat(find("docProps/core.xml", "//creator | //lastModifiedBy | //created | //modified")).isEmpty();
		assertThat(find(STYLES, "//docDefaults//lang/@eastAsia")).containsExactly("zh-CN");
	}

	@Test
	void rowsBecomeATableWhoseHeadIsRepeated() {
		byte[] written = DocxWriter.write(new Paper(List.of(RealPaper.plain(Role.TABLE, "指标\t今年\t去年"),
				RealPaper.plain(Role.TABLE, "优良天数\t325天\t332天"), RealPaper.plain(Role.TABLE, "=1+1\t\t〈空〉"),
				RealPaper.plain(Role.BODY, "表后。"))), "");

		assertThat(Parts.of(written).find(DOCUMENT, "//tbl/tr[1]/trPr/tblHeader")).hasSize(1);
		assertThat(Parts.of(written).find(DOCUMENT, "//tbl/tr/trPr/tblHeader")).hasSize(1);
		assertThat(Parts.read(written)).isEqualTo("指标\t今年\t去年\n优良天数\t325天\t332天\n=1+1\t\t〈空〉\n表后。");
	}

	@Test
	void signatureDateAndAttachmentsStandByRule() {
		List<String> right = rightIndents("重庆市人民政府办公厅", "2024年3月7日");
		assertThat(right).containsExactly("200", "400");
		assertThat(rightIndents("市政府", "2024年12月27日")).containsExactly("800", "200");
		Paper attached = paper(RealPaper.plain(Role.ATTACHMENT, "附件：1.任务清单"), RealPaper.plain(Role.ATTACHMENT, "2.指标表"));
		Parts written = Parts.of(DocxWriter.write(attached, ""));
		assertThat(written.find(DOCUMENT, "//p/pPr/spacing/@before")).containsExactly("579");
		List<String> left = written.find(DOCUMENT, "//p/pPr/ind/@left");
		assertThat(left.get(1)).isEqualTo(left.get(0));
	}

	@Test
	void titleIsBrokenWhereAnEditorWantsItAndStaysOneTitle() {
		Parts broken = Parts.of(DocxWriter.write(this.paper.brokenAt(List.of(10, 20)), ""));

		assertThat(broken.find(DOCUMENT, "//body/p[1]//br/@type")).containsExactly("textWrapping", "textWrapping");
		assertThat(broken.find(DOCUMENT, "//body/p[1]")).containsExactly(this.paper.title());
		assertThat(broken.find("docProps/core.xml", "//title")).containsExactly(this.paper.title());
	}

	@Test
	void partsFollowTheSchema() throws XmlException {
		List<Paragraph> all = new ArrayList<>(this.paper.paragraphs());
		all.add(RealPaper.plain(Role.TABLE, "指标\t今年"));
		all.add(new Paragraph(Role.BODY, RealPaper.OWNER, List.of(RealPaper.bound("1亿元", Face.FANGSONG, "甲", "乙"))));
		all.add(RealPaper.plain(Role.ATTACHMENT, "附件：1.清单"));
		all.add(RealPaper.plain(Role.SIGNATURE, "市政府"));
		all.add(RealPaper.plain(Role.DATE, "2024年3月7日"));
		Table table = new Table("表", List.of(Table.Column.grouped("甲", 3), Table.Column.of("乙", 4)),
				List.of(List.of(Table.Cell.of("一"), Table.Cell.of("二")), List.of(Table.Cell.of("一"), Table.Cell.of("三"))));
		Parts written = Parts.of(DocxWriter.write(new Paper(all), "草稿", List.of(table, table)));

		assertValid(DocumentDocument.Factory.parse(written.text(DOCUMENT)));
		assertValid(HdrDocument.Factory.parse(written.text("word/header1.xml")));
		assertValid(FtrDocument.Factory.parse(written.text("word/footer1.xml")));
	}

	@Test
	void hostileTextStaysText() {
		String text = "<w:p>&amp; ${env} =HYPERLINK(\"http://127.0.0.1\") ]]> \u200b𠮷㐂 末尾 ";
		byte[] written = DocxWriter.write(paper(RealPaper.plain(Role.BODY, text)), "");

		assertThat(Parts.read(written)).isEqualTo(text);
		assertThat(Parts.of(written).text("word/_rels/document.xml.rels")).doesNotContain("External");
	}

	private static List<String> rightIndents(String signature, String date) {
		Paper signed = paper(RealPaper.plain(Role.SIGNATURE, signature), RealPaper.plain(Role.DATE, date));
		return Parts.of(DocxWriter.write(signed, "")).find(DOCUMENT, "//p/pPr/ind/@rightChars");
	}

	private static Paper paper(Paragraph... paragraphs) {
		return new Paper(new ArrayList<>(List.of(paragraphs)));
	}

	private static void assertValid(XmlObject part) {
		List<XmlError> errors = new ArrayList<>();
		assertThat(part.validate(new XmlOptions().setErrorListener(errors))).as(errors.toString()).isTrue();
	}

	private List<String> find(String path) {
		return find(DOCUMENT, path);
	}

	private List<String> find(String part, String path) {
		return this.parts.find(part, path);
	}

}
