package io.luoshi.report.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import io.luoshi.report.AnnexReader;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.AnnexConformance;
import io.luoshi.report.layout.Glyph;
import io.luoshi.report.pdf.PdfGlyphs;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The tables that go with the real report. */
@WholeApplication
class AnnexPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private ReportReader reports;

	@Autowired
	private AnnexReader annexes;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report").query(UUID.class).single();
	}

	@Test
	void measuresStandWithClauseUnitsProgressAndIndicators() throws Exception {
		List<Row> rows = rows("/measures.xlsx");

		assertThat(texts(rows.get(0))).containsExactly("审议意见条款", "落实方面", "举措", "牵头单位", "配合单位", "完成期限", "办理状态",
				"最新进展", "相关指标");
		assertThat(rows).hasSize(23);
		assertThat(rows.stream().map((row) -> row.getCellText(2)))
			.contains("深入打好污染防治攻坚战成效明显");
		assertThat(rows.stream().map((row) -> row.getCellText(8))).anyMatch((text) -> text.contains("：325天"));
		assertThat(rows.stream().skip(1)).allMatch((row) -> row.getCellText(5).matches("\\d{4}年\\d{1,2}月\\d{1,2}日"));
	}

	@Test
	void indicatorsStandBesideLastYearsWithTheirChange() throws Exception {
		Row days = rows("/indicators.xlsx").stream()
			.filter((row) -> row.getCellText(4).equals("325天"))
			.findFirst()
			.orElseThrow();

		assertThat(texts(days).subList(3, 12)).containsExactly("2023年", "325天", "325", "332天", "332", "天", "减少7天，下降2.1%",
				"-7", "-2.1");
		assertThat(days.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("325");
	}

	@Test
	void qualifiedFiguresAreNotTakenForExactOnes() throws Exception {
		Row cars = rows("/indicators.xlsx").stream()
			.filter((row) -> row.getCellText(4).equals("超50万辆"))
			.findFirst()
			.orElseThrow();

		assertThat(cars.getCellText(5)).isEmpty();
	}

	@Test
	void everyReadingOfThePaperIsListedOnce() throws Exception {
		int stated = this.jdbc.sql("select count(distinct reading_id) from text_run_reading").query(Integer.class).single();

		assertThat(rows("/indicators.xlsx")).hasSize(stated + 1);
	}

	@Test
	void wordDocumentBringsBothTablesWhenAsked() throws Exception {
		try (XWPFDocument plain = word(""); XWPFDocument annexed = word("?annex=true")) {
			assertThat(plain.getTables()).isEmpty();
			assertThat(annexed.getTables()).extracting(XWPFTable::getNumberOfRows).first().isEqualTo(23);
			assertThat(annexed.getTables()).hasSize(2);
			assertThat(annexed.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
			assertThat(annexed.getDocument().getBody().getSectPr().getPgSz().getOrient()).hasToString("landscape");
			assertThat(annexed.getDocument().xmlText()).contains("附件1", "附件2", "审议意见研究处理情况表", "报告所用指标对比表");
		}
	}

	@Test
	void pdfBringsBothTablesWhenAskedAndDeviatesNowhere() throws Exception {
		List<Glyph> plain = PdfGlyphs.of(page(".pdf").getContentAsByteArray());
		List<Glyph> annexed = PdfGlyphs.of(page(".pdf?annex=true").getContentAsByteArray());
		ReportHead head = this.reports.head(new ReportId(this.report));
		List<Table> tables = this.annexes.tables(head, this.reports.sheet(head, Punctuation.FULL), Punctuation.FULL);

		assertThat(annexed.subList(0, plain.size())).extracting(Glyph::text).isEqualTo(plain.stream().map(Glyph::text).toList());
		assertThat(AnnexConformance.deviations(tables, annexed.subList(plain.size(), annexed.size()))).isEmpty();
	}

	@Test
	void ofdBringsThePagesOfThePdf() throws Exception {
		try (OFDReader ofd = new OFDReader(new ByteArrayInputStream(page(".ofd?annex=true").getContentAsByteArray()))) {
			String last = String.join("", new ContentExtractor(ofd).getPageContent(ofd.getNumberOfPages()));
			List<Glyph> pdf = PdfGlyphs.of(page(".pdf?annex=true").getContentAsByteArray());
			String expected = pdf.stream().filter((glyph) -> glyph.page() == ofd.getNumberOfPages()).map(Glyph::text).collect(Collectors.joining());

			assertThat(pdf.get(pdf.size() - 1).page()).isEqualTo(ofd.getNumberOfPages());
			assertThat(last.replaceAll("\\s", "")).isEqualTo(expected);
		}
	}

	@Test
	void areOfferedOnTheReport() throws Exception {
		assertThat(page("").getContentAsString()).contains("/reports/" + this.report + ".pdf?annex=true",
				"/reports/" + this.report + ".ofd?annex=true", "PDF（含附表）", "OFD（含附表）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/measures.xlsx", "/indicators.xlsx", ".docx?annex=true", ".pdf?annex=true",
			".ofd?annex=true" })
	void takesAtMostTwelveStatements(String path) throws Exception {
		assertThat(StatementCount.during(() -> page(path))).isPositive().isLessThanOrEqualTo(12);
	}

	@Test
	void comesAsAFileWithAChineseName() throws Exception {
		assertThat(page("/measures.xlsx").getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.startsWith("attachment; filename=\"report.xlsx\"; filename*=UTF-8''%E5%AE%A1")
			.endsWith(".xlsx");
	}

	private List<Row> rows(String path) throws Exception {
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(page(path).getContentAsByteArray()))) {
			return book.getFirstSheet().read();
		}
	}

	private static List<String> texts(Row row) {
		return row.stream().map((cell) -> (cell != null) ? cell.getText() : "").toList();
	}

	private XWPFDocument word(String query) throws Exception {
		return new XWPFDocument(new ByteArrayInputStream(page(".docx" + query).getContentAsByteArray()));
	}

	private MockHttpServletResponse page(String path) throws Exception {
		return this.mvc.perform(get("/reports/" + this.report + path).with(this.signIn.as("member")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

}
