package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import static io.luoshi.intake.source.Docx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

/** What Word keeps apart from the words. */
class DocxReaderTests {

	private final SourceReader reader = new SourceReader();

	@Test
	void readsWhatAnOfficeProgramWrites() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("一、落实情况");
			document.createParagraph();
			var run = document.createParagraph().createRun();
			run.setText("(一)加强");
			run.addTab();
			run.setText("监管 <&>");
			run.addBreak();
			run.setText("下一行");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("断面");
			table.getRow(0).getCell(1).setText("2023年");
			table.getRow(1).getCell(1).setText("Ⅱ类");
			document.createParagraph().createRun().setText("特此报告。");
			document.write(bytes);
		}

		SourceText source = this.reader.read(bytes.toByteArray());

		assertThat(source.kind()).isEqualTo(SourceKind.DOCX);
		assertThat(source.text()).isEqualTo("一、落实情况\n(一)加强\t监管 <&>\n下一行\n断面\t2023年\n\tⅡ类\n特此报告。");
	}

	@Test
	void keepsInsertionsAndLeavesDeletionsOut() {
		assertThat(text("""
				<w:p><w:r><w:t>完成</w:t></w:r><w:del><w:r><w:delText>300</w:delText></w:r></w:del>
				<w:ins><w:r><w:t>325</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>个</w:t></w:r></w:moveFrom>
				<w:moveTo><w:r><w:t>天</w:t></w:r></w:moveTo></w:p>
				<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
				<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>
				<w:p><w:r><w:t>后半</w:t></w:r></w:p>""")).isEqualTo("完成325天\n前半后半");
	}

	@Test
	void readsContentControlsTextBoxesAndLinksButNoPlaceholders() {
		assertThat(text("""
				<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>
				<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt>
				<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
				<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>
				</mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
				</mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>""")).isEqualTo("控件\n链接\n框外\n框内");
	}

	@Test
	void leavesOutATableOfContents() {
		assertThat(text("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
				+ "<w:sdtContent>" + paragraph("一、落实情况\t1") + "</w:sdtContent></w:sdt>" + paragraph("一、落实情况")))
			.isEqualTo("一、落实情况");
	}

	@Test
	void writesOutTheNumbersThatWordMakes() {
		String levels = """
				<w:abstractNum w:abstractNumId="7">
				<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
				<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="Area"/><w:lvlText w:val="（%2）"/></w:lvl>
				<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
				<w:lvl w:ilvl="3"><w:start w:val="3"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%4"/></w:lvl>
				<w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
				</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
				<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";
		byte[] file = Docx
			.of(numbered(0, 2, "成效") + styled("Area", "加强") + styled("SubArea", "改进") + numbered(2, 2, "甲")
					+ numbered(2, 2, "乙") + numbered(2, 3, "丙") + numbered(3, 2, "丁") + numbered(4, 2, "戊")
					+ numbered(0, 2, "打算") + styled("Area", "谋划") + numbered(0, 0, "无号") + numbered(0, 9, "无单"))
			.numbering(levels)
			.styles("<w:style w:styleId=\"Area\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
					+ "<w:style w:styleId=\"SubArea\"><w:basedOn w:val=\"Area\"/></w:style>")
			.bytes();

		assertThat(this.reader.read(file).text().split("\n")).containsExactly("一、成效", "（一）加强", "（二）改进", "1.甲", "2.乙",
				"1.丙", "③丁", "戊", "二、打算", "（一）谋划", "无号", "无单");
	}

	@Test
	void keepsTheParagraphsOfAFrame() {
		assertThat(text("<w:tbl><w:tr><w:tc>" + paragraph("上") + paragraph("下") + "</w:tc></w:tr></w:tbl>"))
			.isEqualTo("上\n下");
	}

	private String text(String body) {
		return this.reader.read(Docx.of(body).bytes()).text();
	}

	private static String numbered(int level, int number, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number
				+ "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static String styled(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

}
