package io.luoshi.report.docx;

import java.util.List;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the Word document measures by GB/T 9704-2012, read from its parts. Twips are twentieths of a point. */
class DocxPageTests {

	private static final String DOCUMENT = "word/document.xml";

	private static final String STYLES = "word/styles.xml";

	private final Parts parts = Parts.of(DocxWriter.write(RealPaper.received().in(Punctuation.FULL), "草稿"));

	@Test
	void pageIsA4WithTheStandardsMargins() {
		assertThat(find("//sectPr/pgSz/@*")).containsExactlyInAnyOrder("11906", "16838");
		assertThat(find("//sectPr/pgMar/@top | //sectPr/pgMar/@right | //sectPr/pgMar/@bottom | //sectPr/pgMar/@left"))
			.containsExactlyInAnyOrder("2098", "1474", "1984", "1587");
	}

	@Test
	void gridHasTwentyTwoLinesOfTwentyEightCharacters() {
		assertThat(find("//sectPr/docGrid/@type")).containsExactly("linesAndChars");
		double line = Integer.parseInt(find("//sectPr/docGrid/@linePitch").get(0));
		double character = 16 * 20 + Integer.parseInt(find("//sectPr/docGrid/@charSpace").get(0)) * 20 / 4096.0;
		assertThat((16838 - 2098 - 1984) / line).isBetween(22.0, 22.1);
		assertThat((11906 - 1474 - 1587) / character).isBetween(28.0, 28.1);
	}

	@Test
	void twentyEightCharactersFitALineAndTwentyNineDoNot() {
		int text = 11906 - 1474 - 1587;
		int character = 16 * 20 + Integer.parseInt(find(STYLES, "//docDefaults//rPr/spacing/@val").get(0));

		assertThat(28 * character).isLessThanOrEqualTo(text);
		assertThat(29 * character).isGreaterThan(text);
	}

	@Test
	void linesAreExactAndBreakByChineseRules() {
		assertThat(find(STYLES, "//pPrDefault/pPr/spacing/@line")).containsExactly("579");
		assertThat(find(STYLES, "//pPrDefault/pPr/spacing/@lineRule")).containsExactly("exact");
		assertThat(find(STYLES, "//pPrDefault/pPr/*[self::widowControl or self::overflowPunct or self::snapToGrid]/@val"))
			.allMatch((value) -> value.equals("0") || value.equals("false"))
			.hasSize(3);
		assertThat(find(STYLES, "//pPrDefault/pPr/kinsoku")).hasSize(1);
		assertThat(find(STYLES, "//pPrDefault/pPr/wordWrap[not(@val)]")).as("Latin words and numbers stay whole").hasSize(1);
		assertThat(find("word/settings.xml", "//noLineBreaksBefore/@val").get(0)).contains("，", "。", "）", "%", "—");
		assertThat(find("word/settings.xml", "//noLineBreaksAfter/@val").get(0)).contains("（", "《", "〈", "“");
	}

	@Test
	void stylesBearTheirNamesFontsAndSizes() {
		assertThat(font("Normal")).containsExactly("仿宋_GB2312");
		assertThat(font("Title")).containsExactly("方正小标宋简体");
		assertThat(font("会议行")).containsExactly("楷体_GB2312");
		assertThat(font("heading 1")).containsExactly("黑体");
		assertThat(font("heading 2")).containsExactly("楷体_GB2312");
		assertThat(find(STYLES, "//docDefaults//sz/@val")).containsExactly("32");
		assertThat(find(STYLES, "//style[name/@val='Title']//sz/@val")).containsExactly("44");
		assertThat(find(STYLES, "//style/aliases/@val")).contains("标题", "正文", "一级标题", "二级标题");
		assertThat(find(STYLES, "//style[name/@val='Normal']//ind/@firstLineChars")).containsExactly("200");
		assertThat(find(STYLES, "//style[name/@val='heading 1']//outlineLvl/@val")).containsExactly("0");
		assertThat(find("word/fontTable.xml", "//font[@name='仿宋_GB2312']/altName/@val")).containsExactly("仿宋");
	}

	@Test
	void pageNumbersStandOnTheOuterSide() {
		assertThat(find("word/settings.xml", "//evenAndOddHeaders")).hasSize(1);
		assertThat(find("//footerReference/@type")).containsExactly("default", "even");
		assertThat(find("word/footer1.xml", "//jc/@val")).containsExactly("right");
		assertThat(find("word/footer2.xml", "//jc/@val")).containsExactly("left");
		assertThat(find("word/footer1.xml", "//p")).allMatch((text) -> text.replaceAll("\\s", "").matches("—PAGE\\d—"));
		assertThat(find(STYLES, "//style[name/@val='页码']//sz/@val")).containsExactly("28");
		assertThat(font("页码")).containsExactly("宋体");
	}

	@Test
	void anAnnexOfThePaperBeginsAPageUnderItsNumber() {
		Parts annexed = Parts.of(DocxWriter.write(new Paper(List.of(paragraph(Role.CLOSING, "特此报告。"),
				paragraph(Role.ATTACHMENT, "附件：指标表"), paragraph(Role.ATTACHMENT, "附件1"), paragraph(Role.TITLE, "指标表"))), ""));

		assertThat(annexed.find(DOCUMENT, "//body/p/pPr/pStyle/@val"))
			.containsExactly("Normal", "Attachment", "AnnexNumber", "Title");
		assertThat(annexed.find(DOCUMENT, "//body/p[pPr/pageBreakBefore]")).containsExactly("附件1");
		assertThat(annexed.find(DOCUMENT, "//body/p[4]/pPr/spacing/@before")).containsExactly("579");
	}

	@Test
	void numberedLineThatEndsNoSentenceStaysWithItsText() {
		Parts numbered = Parts.of(DocxWriter.write(new Paper(List.of(paragraph(Role.ITEM, "1.加快产业升级"),
				paragraph(Role.ITEM, "2.完成改造3家。"), paragraph(Role.BODY, "12.5万吨"))), ""));

		assertThat(numbered.find(DOCUMENT, "//body/p[pPr/keepNext]")).containsExactly("1.加快产业升级");
	}

	private static Paragraph paragraph(Role role, String text) {
		return new Paragraph(role, RealPaper.OWNER, List.of(RealPaper.piece(text, Face.FANGSONG)));
	}

	/** The font of a style, its own or the document's. */
	private List<String> font(String name) {
		List<String> own = find(STYLES, "//style[name/@val='" + name + "']//rFonts/@eastAsia");
		return own.isEmpty() ? find(STYLES, "//docDefaults//rFonts/@eastAsia") : own;
	}

	private List<String> find(String path) {
		return find(DOCUMENT, path);
	}

	private List<String> find(String part, String path) {
		return this.parts.find(part, path);
	}

}
