package io.luoshi.overview;

import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.StatementCount;
import io.luoshi.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The first page and the opinion's page, on the real record. */
@WholeApplication
class OverviewPagesTests {

	private static final int MOST_STATEMENTS = 12;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyoneBeginsWhereTheirWorkIs() {
		assertThat(get("editor", "/")).hasStatusOk();
		assertThat(get("contributor", "/")).hasStatusOk();
		assertThat(get("member", "/")).hasRedirectedUrl("/reports");
		assertThat(get("admin", "/")).hasRedirectedUrl("/accounts");
		assertThat(get("auditor", "/")).hasRedirectedUrl("/history");
	}

	@Test
	void firstPageNeedsFewStatements() throws Exception {
		get("editor", "/");

		assertThat(StatementCount.during(() -> get("editor", "/"))).isLessThanOrEqualTo(MOST_STATEMENTS);
	}

	@Test
	void firstPageLeadsToTheFormOfEachMeasure() {
		assertThat(get("editor", "/")).bodyText().containsPattern("/measures/[0-9a-f-]{36}#progress");
		assertThat(get("reviewer", "/")).bodyText().doesNotContain("#progress");
	}

	@Test
	void firstPageComparesKeyIndicatorsWithTheYearBefore() {
		assertThat(get("editor", "/?lang=zh")).bodyText().contains("325天", "上年332天", "下降，差于上年");
	}

	@Test
	@Transactional
	void firstPageCountsAllOpenNumbersAndShowsTheFirst() {
		this.jdbc.sql("update text_run set kind = 'UNCLASSIFIED', reason = null where kind = 'NOT_DATA'").update();

		assertThat(get("editor", "/?lang=zh")).bodyText().contains("<span class=\"count\">44</span>", "另有24处");
	}

	@Test
	void opinionsPageHoldsClausesAreasAndCommitments() {
		assertThat(get("editor", "/opinions/" + id("opinion"))).hasStatusOk()
			.bodyText()
			.contains("id=\"clauses\"", "id=\"area-" + id("area"), "id=\"commitment-" + id("commitment"));
	}

	@Test
	void areasAndCommitmentsArePlacesOnTheOpinionsPage() {
		String opinion = "/opinions/" + id("opinion");

		assertThat(get("editor", "/areas/" + id("area"))).hasRedirectedUrl(opinion + "#area-" + id("area"));
		assertThat(get("editor", "/commitments/" + id("commitment")))
			.hasRedirectedUrl(opinion + "#commitment-" + id("commitment"));
		assertThat(get("editor", "/opinions/" + UUID.randomUUID())).hasStatus(404);
		assertThat(get("editor", "/areas/" + UUID.randomUUID())).hasStatus(404);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(this.signIn.as(who)).exchange();
	}

	private UUID id(String table) {
		return this.jdbc.sql("select id from " + table + " order by id limit 1").query(UUID.class).single();
	}

}
