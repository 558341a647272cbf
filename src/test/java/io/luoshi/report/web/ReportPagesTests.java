package io.luoshi.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The report's pages and documents on the real report. */
@WholeApplication
class ReportPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportReader reports;

	@Autowired
	private SignIn signIn;

	@Test
	void textDocumentEqualsTheReceivedReport() throws IOException {
		assertThat(get(".txt").getResponse().getContentAsString(StandardCharsets.UTF_8)).isEqualTo(received());
	}

	@Test
	void fullWidthProfileKeepsEveryOffset() throws IOException {
		assertThat(get(".txt?punctuation=full").getResponse().getContentAsString(StandardCharsets.UTF_8))
			.hasSameSizeAs(received())
			.doesNotContain(",", ";", "(");
	}

	@Test
	void unchangedDocumentIsNotSentTwice() {
		for (String document : new String[] { ".txt", ".json" }) {
			String tag = Objects.requireNonNull(get(document).getResponse().getHeader(HttpHeaders.ETAG));
			assertThat(this.mvc.get()
				.uri("/reports/" + report() + document)
				.header(HttpHeaders.IF_NONE_MATCH, tag)
				.with(this.signIn.as("member"))).hasStatus(304);
		}
	}

	@Test
	void pagesShowEveryNumberAndReviewCountsThem() {
		assertThat(get("")).hasStatusOk().bodyText().contains("face-fangsong", "number-not-data");
		assertThat(get("?review=")).hasStatusOk().bodyText().contains("review-legend");
		assertThat(get("/print")).hasStatusOk().bodyText().contains("sheets").doesNotContain("class=\"number");
	}

	@Test
	void everyNumberHasACard() {
		Paper paper = this.reports.paper(this.reports.heads().get(0));
		for (Piece number : paper.numbers().toList()) {
			String address = "/numbers/" + Objects.requireNonNull(number.source()).id() + "/"
					+ Objects.requireNonNull(number.span()).position();
			assertThat(get(address)).as(number.text()).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	@Test
	void pagesTakeFewStatements() throws Exception {
		for (String page : new String[] { "", "?review=", "/print", ".txt" }) {
			assertThat(StatementCount.during(() -> get(page))).as(page).isLessThanOrEqualTo(12);
		}
	}

	@Test
	void unknownNumberIsMissing() {
		assertThat(get("/numbers/" + UUID.randomUUID() + "/0")).hasStatus(404);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get()
			.uri("/reports/" + report() + address)
			.with(this.signIn.as("member"))
			.exchange();
	}

	private UUID report() {
		return this.reports.heads().get(0).id();
	}

	private static String received() throws IOException {
		try (var stream = Objects.requireNonNull(ReportPagesTests.class.getResourceAsStream("/numeral/report.txt"))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
