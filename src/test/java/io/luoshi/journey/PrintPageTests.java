package io.luoshi.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.layout.Conformance;
import io.luoshi.report.layout.Glyph;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import io.luoshi.report.pdf.PdfGlyphs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The print page as a browser prints it, measured like the PDF. */
@RequiresBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PrintPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Visitor visitor;

	@BeforeEach
	void openBrowser() {
		this.visitor = new Visitor(this.port);
	}

	@AfterEach
	void closeBrowser() {
		this.visitor.close();
	}

	@ParameterizedTest
	@CsvSource({ "1280,900", "390,844" })
	void showsThePaperWithoutScrollingSideways(int width, int height) {
		this.visitor.signIn("member");
		this.visitor.page.setViewportSize(width, height);
		open();
		assertThat(this.visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		this.visitor.findsThePageSound();
	}

	@Test
	void printsTheCharactersAndLinesOfThePdf() throws IOException {
		List<String> fonts = new ArrayList<>();
		this.visitor.page.onRequest((request) -> {
			if (request.resourceType().equals("font")) {
				fonts.add(request.url());
			}
		});
		this.visitor.signIn("member");
		open();
		assertThat(fonts).isNotEmpty().allMatch((font) -> font.endsWith(".ttf"));
		byte[] pdf = this.visitor.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		List<Glyph> glyphs = PdfGlyphs.of(pdf).stream().filter((glyph) -> glyph.baseline() > 37).toList();

		Paper paper = Papers.real().in(Punctuation.FULL);
		assertThat(Conformance.deviations(paper, glyphs)).isEmpty();
		List<Glyph> text = glyphs.stream().filter((glyph) -> glyph.baseline() < 264).toList();
		assertThat(text.stream().map(Glyph::text).collect(Collectors.joining())).isEqualTo(paper.text().replace("\n", ""));
		assertThat(lines(text)).isEqualTo(new Typesetter(Typefaces.bundled()).set(paper, "")
			.stream()
			.flatMap((page) -> page.lines().stream())
			.map((line) -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
			.toList());
	}

	private void open() {
		String report = this.jdbc.sql("select id from report order by created_at limit 1").query(String.class).single();
		this.visitor.open("/reports/" + report + "/print");
		this.visitor.page.waitForFunction("document.fonts.status === 'loaded'");
	}

	private static List<String> lines(List<Glyph> glyphs) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (int index = 0; index < glyphs.size(); index++) {
			Glyph glyph = glyphs.get(index);
			Glyph before = (index == 0) ? glyph : glyphs.get(index - 1);
			if (glyph.page() != before.page() || Math.abs(glyph.baseline() - before.baseline()) > 2) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(glyph.text());
		}
		lines.add(line.toString());
		return lines;
	}

}
