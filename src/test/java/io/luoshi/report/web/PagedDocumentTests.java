package io.luoshi.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import io.luoshi.report.ExtractedText;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The report as PDF and OFD, as they are delivered. */
@WholeApplication
class PagedDocumentTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignIn signIn;

	private UUID report;

	@BeforeEach
	void findTheReport() {
		this.report = this.jdbc.sql("select id from report order by created_at limit 1").query(UUID.class).single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "received" })
	void pdfAndOfdSayTheCharactersOfTheText(String punctuation) throws Exception {
		String text = file(".txt?punctuation=" + punctuation).getContentAsString(StandardCharsets.UTF_8).replace("\n", "");

		assertThat(ExtractedText.pdf(file(".pdf?punctuation=" + punctuation).getContentAsByteArray())).isEqualTo(text);
		assertThat(ExtractedText.ofd(file(".ofd?punctuation=" + punctuation).getContentAsByteArray())).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ ".pdf,application/pdf,inline", ".ofd,application/ofd,attachment" })
	void isNamedAfterItsTitle(String ending, String type, String disposition) throws Exception {
		MockHttpServletResponse answer = file(ending);

		assertThat(answer.getContentType()).isEqualTo(type);
		assertThat(answer.getHeader("Content-Disposition")).startsWith(disposition + "; filename=\"report" + ending + "\"; filename*=UTF-8''%E8%8D%89%E7%A8%BF_")
			.endsWith(ending);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".pdf", ".ofd" })
	void sendsAnUnchangedFileOnlyOnce(String ending) throws Exception {
		String tag = file(ending).getHeader("ETag");

		this.mvc.perform(get("/reports/{id}" + ending, this.report).header("If-None-Match", String.valueOf(tag)).with(this.signIn.as("member")))
			.andExpect(status().isNotModified());
	}

	@ParameterizedTest
	@ValueSource(strings = { ".pdf", ".ofd" })
	void takesAtMostTwelveStatements(String ending) throws Exception {
		assertThat(StatementCount.during(() -> file(ending))).isPositive().isLessThanOrEqualTo(12);
	}

	@Test
	void titleIsBrokenWhereAnEditorWantsIt() throws Exception {
		String lines = "重庆市人民政府关于\n《重庆市人大常委会对〈重庆市人民政府\n关于2022年度环境状况和环境保护目标\n完成情况的报告〉的审议意见》\n研究处理情况的报告";
		this.jdbc.sql("update report set title_lines = ? where id = ?").params(lines, this.report).update();
		try {
			assertThat(pdf(file(".pdf").getContentAsByteArray())).startsWith(lines + "\n（2024年3月27日");
			assertThat(ExtractedText.ofd(file(".ofd").getContentAsByteArray())).startsWith(lines.replace("\n", "") + "（");
			assertThat(file("/print").getContentAsString()).contains(">研究处理情况的报告</span>").doesNotContain("\u2028");
		}
		finally {
			this.jdbc.sql("update report set title_lines = null where id = ?").param(this.report).update();
		}
	}

	@Test
	void browserGetsFontsWithTheCharactersOfTheReportOnly() throws Exception {
		String rules = file("/fonts.css").getContentAsString();
		int size = 0;
		for (var source = Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)").matcher(rules); source.find();) {
			byte[] font = file("/" + source.group(1)).getContentAsByteArray();
			assertThat(new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup().getGlyphId('0')).isPositive();
			size += font.length;
		}
		assertThat(rules).contains("ReportFangSong", "ReportBiaoSong", "ReportHeiTi", "ReportKaiTi", "ReportSongTi");
		assertThat(size).isBetween(200_000, 700_000);
		this.mvc.perform(get("/reports/" + this.report + "/fonts/0/ReportFangSong.ttf").with(this.signIn.as("member"))).andExpect(status().isNotFound());
	}

	@Test
	void isOfferedOnTheReport() throws Exception {
		assertThat(file("").getContentAsString()).contains("/reports/" + this.report + ".pdf", "/reports/" + this.report + ".ofd");
	}

	private static String pdf(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setLineSeparator("\n");
			return stripper.getText(document);
		}
	}

	private MockHttpServletResponse file(String ending) throws Exception {
		return this.mvc.perform(get("/reports/" + this.report + ending).with(this.signIn.as("member")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

}
