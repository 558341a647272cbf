package io.luoshi.journey;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.report.KeptPapers;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Conformance;
import io.luoshi.report.layout.GeneratedPapers;
import io.luoshi.report.layout.Glyph;
import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Rule;
import io.luoshi.report.layout.TabledPapers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import io.luoshi.report.pdf.PdfGlyphs;
import io.luoshi.report.pdf.PdfRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Papers with tables, annexes and signatures as a browser prints them, measured against the PDF. Nothing of them stays. */
@RequiresBrowser
@WholeApplication
@Transactional
class PrintedTablesTests {

	/** Nobody listens there: whatever the browser asks for, the test answers. */
	private static final int NOWHERE = 18080;

	private static final double MILLIMETRE = 72 / 25.4;

	private static final double TOLERANCE = 0.5;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SignIn signIn;

	@Autowired
	private KeptPapers papers;

	private Visitor visitor;

	@BeforeEach
	void openBrowser() {
		this.visitor = new Visitor(NOWHERE);
		this.visitor.page.route("**/*", this::answer);
	}

	@AfterEach
	void closeBrowser() {
		this.visitor.close();
	}

	@Test
	void everyLineBeginsWhereItDoesInThePdf() throws IOException {
		printsLikeThePdf(TabledPapers.ofAllRoles());
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24 })
	void generatedPapersPrintLikeThePdf(long seed) throws IOException {
		printsLikeThePdf(GeneratedPapers.of(seed, 8));
	}

	@ParameterizedTest
	@CsvSource({ "/print,1280", "/print,390", "'',1280", "'',390" })
	void tablesOfTheScreenAreSoundAndScrollInThemselves(String path, int width) {
		this.visitor.page.setViewportSize(width, 900);
		open(TabledPapers.ofAllRoles(), path);

		assertThat(this.visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(this.visitor.page.locator("table thead th[scope=col]").allTextContents()).contains("断面", "牵头单位", "排污口");
		assertThat(this.visitor.page.locator("table").count()).isEqualTo(6);
		this.visitor.findsThePageSound();
	}

	@Test
	void charactersThatOurFontsLackStandInTheirLines() {
		open(Papers.of(Papers.paragraph(Role.TITLE, "报告"), Papers.paragraph(Role.BODY, "企业㐂𠮷公司".repeat(20))), "/print");

		assertThat(this.visitor.page.locator(".line.full").count()).isEqualTo(4);
		assertThat(this.visitor.page.locator("main").textContent()).isEqualTo("报告" + "企业㐂𠮷公司".repeat(20));
	}

	private void printsLikeThePdf(Paper received) throws IOException {
		Paper paper = received.in(Punctuation.FULL);
		open(received, "/print");
		byte[] printed = this.visitor.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		List<io.luoshi.report.layout.Page> pages = new Typesetter(Typefaces.bundled()).set(paper, "");
		List<Glyph> glyphs = PdfGlyphs.of(printed).stream().filter((glyph) -> glyph.baseline() > 37).toList();

		assertThat(Conformance.deviations(paper, glyphs)).isEmpty();
		assertThat(misplaced(pages, glyphs.stream().filter((glyph) -> glyph.baseline() < 264).iterator())).isEmpty();
		assertThat(misruled(pages, PdfRules.of(printed))).isEmpty();
	}

	private static List<String> misplaced(List<io.luoshi.report.layout.Page> pages, Iterator<Glyph> glyphs) {
		List<String> misplaced = new ArrayList<>();
		for (io.luoshi.report.layout.Page page : pages) {
			for (Line line : Stream.concat(page.repeated().stream(), page.lines().stream()).toList()) {
				String text = String.join("", line.runs().stream().map((run) -> run.text()).toList()).replace(" ", "");
				Glyph first = null;
				for (int codePoint : text.codePoints().toArray()) {
					Glyph glyph = glyphs.next();
					first = (first == null) ? glyph : first;
					assertThat(glyph.text()).as(text).isEqualTo(Character.toString(codePoint));
				}
				if (first != null && (first.page() != page.number()
						|| Math.abs(first.x() - line.runs().get(0).x() / MILLIMETRE) > TOLERANCE
						|| Math.abs(first.baseline() - line.runs().get(0).baseline() / MILLIMETRE) > TOLERANCE)) {
					misplaced.add(text + " of page " + page.number() + " at " + line.runs().get(0).x() / MILLIMETRE + ", "
							+ line.runs().get(0).baseline() / MILLIMETRE + ", found " + first);
				}
			}
		}
		return misplaced;
	}

	/** Every rule of the layout is covered by rules found on the page, and every rule found lies on one of the layout. */
	private static List<String> misruled(List<io.luoshi.report.layout.Page> pages, List<List<Rectangle2D>> printed) {
		List<String> misruled = new ArrayList<>();
		for (io.luoshi.report.layout.Page page : pages) {
			List<Rectangle2D> found = printed.get(page.number() - 1);
			for (Rule rule : page.rules()) {
				for (double part : new double[] { 0.02, 0.5, 0.98 }) {
					double x = rule.x1() + part * (rule.x2() - rule.x1());
					double y = rule.y1() + part * (rule.y2() - rule.y1());
					if (found.stream().noneMatch((it) -> grown(it).contains(x, y))) {
						misruled.add("no rule at " + x + ", " + y + " of page " + page.number());
					}
				}
			}
			for (Rectangle2D it : found) {
				if (page.rules().stream().noneMatch((rule) -> grown(new Rectangle2D.Double(rule.x1(), rule.y1(), rule.x2() - rule.x1(),
						rule.y2() - rule.y1())).contains(it.getCenterX(), it.getCenterY()))) {
					misruled.add("rule " + it + " of page " + page.number());
				}
			}
		}
		return misruled;
	}

	private static Rectangle2D grown(Rectangle2D box) {
		double by = TOLERANCE * MILLIMETRE;
		return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
	}

	private void open(Paper paper, String path) {
		UUID report = this.papers.keep(paper);
		this.visitor.open("/reports/" + report + path);
		this.visitor.page.waitForFunction("document.fonts.status === 'loaded'");
	}

	private void answer(Route route) {
		try {
			String path = route.request().url().replaceFirst("https?://[^/]+", "");
			MockHttpServletResponse response = this.mvc.perform(get(path).with(this.signIn.as("member"))).andReturn().getResponse();
			route.fulfill(new Route.FulfillOptions().setStatus(response.getStatus())
				.setContentType(Objects.requireNonNullElse(response.getContentType(), "text/plain"))
				.setBodyBytes(response.getContentAsByteArray()));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
