package io.luoshi.overview;

import java.util.List;
import java.util.UUID;

import io.luoshi.SignIn;
import io.luoshi.WholeApplication;
import io.luoshi.opinion.OpinionChanged;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The clauses of an opinion and its stage, as an editor enters them. Nothing of it stays. */
@WholeApplication
@Transactional
@RecordApplicationEvents
class HandlingPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SignIn signIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private UUID opinion = new UUID(0, 0);

	@BeforeEach
	void takeTheRealOpinion() {
		this.opinion = this.jdbc.sql("select id from opinion order by report_year desc limit 1").query(UUID.class).single();
	}

	@Test
	void takesClausesAsTheyWerePasted(ApplicationEvents events) {
		List<Clause> before = clauses();

		assertThat(enter(version(), before, " 进一步加强噪声污染防治。\r\n\r\n进一步加强执法。")).hasStatus(302);
		written();

		assertThat(clauses()).hasSize(before.size() + 2);
		assertThat(get("/opinions/" + this.opinion)).bodyText().contains("进一步加强噪声污染防治。", "进一步加强执法。");
		assertThat(events.stream(OpinionChanged.class)).singleElement()
			.satisfies((event) -> assertThat(event.changes()).hasSize(2));
	}

	@Test
	void rewordsAndTakesOutAndCountsAnew() {
		List<Clause> before = clauses();
		assertThat(enter(version(), before, "多余的一条。")).hasStatus(302);
		written();
		List<Clause> entered = clauses();
		Clause extra = entered.get(entered.size() - 1);
		entered.set(entered.size() - 1, new Clause(extra.id(), extra.position(), " "));
		entered.set(0, new Clause(entered.get(0).id(), 1, "改过的第一条。"));

		assertThat(enter(version(), entered, "")).hasStatus(302);
		written();

		assertThat(clauses()).extracting(Clause::position).containsExactlyElementsOf(before.stream().map(Clause::position).toList());
		assertThat(clauses().get(0).wording()).isEqualTo("改过的第一条。");
	}

	@Test
	void whatOthersEnteredMeanwhileIsShownNotOverwritten() {
		int opened = version();
		List<Clause> before = clauses();
		assertThat(enter(opened, before, "别人先写的一条。")).hasStatus(302);
		written();

		assertThat(enter(opened, before, "我后写的一条。")).hasStatus(409)
			.bodyText()
			.contains("别人先写的一条。", "我后写的一条。", "name=\"version\" value=\"" + version() + "\"");
		assertThat(clauses()).extracting(Clause::wording).contains("别人先写的一条。").doesNotContain("我后写的一条。");
	}

	@Test
	void anotherOpinionsClauseIsRefused() {
		assertThat(enter(version(), List.of(new Clause(UUID.randomUUID(), 1, "外来的一条。")), "")).hasStatusOk()
			.bodyText()
			.contains("外来的一条。", "不属于本审议意见");
	}

	@Test
	void reachesAnotherStageAndMayGoBack(ApplicationEvents events) {
		assertThat(reach(version(), "PUBLISHED")).hasStatus(302).flash().containsEntry("flash", "overview.stage.saved");
		written();
		assertThat(reach(version(), "DRAFTING")).hasStatus(302);
		written();

		assertThat(this.jdbc.sql("select stage from opinion where id = ?").param(this.opinion).query(String.class).single())
			.isEqualTo("DRAFTING");
		assertThat(events.stream(OpinionChanged.class)).extracting(OpinionChanged::action)
			.containsExactly("stage-changed", "stage-changed");
		assertThat(reach(version() - 1, "CLOSED")).hasStatus(302).flash().containsEntry("refused", "overview.stage.meanwhile");
	}

	private MvcTestResult enter(int version, List<Clause> clauses, String added) {
		var request = this.web.post()
			.uri("/opinions/{id}/clauses", this.opinion)
			.with(this.signIn.as("editor"))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("added", added);
		for (int row = 0; row < clauses.size(); row++) {
			request.param("rows[" + row + "].id", clauses.get(row).id().toString());
			request.param("rows[" + row + "].wording", clauses.get(row).wording());
		}
		return request.exchange();
	}

	private MvcTestResult reach(int version, String stage) {
		return this.web.post()
			.uri("/opinions/{id}/stage", this.opinion)
			.with(this.signIn.as("editor"))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("stage", stage)
			.exchange();
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(this.signIn.as("editor")).exchange();
	}

	private List<Clause> clauses() {
		return this.jdbc.sql("select id, position, wording from clause where opinion_id = ? order by position")
			.param(this.opinion)
			.query(Clause.class)
			.list();
	}

	private int version() {
		return this.jdbc.sql("select version from opinion where id = ?").param(this.opinion).query(Integer.class).single();
	}

	/** The test's transaction spans the requests, so what a request would write at its end is written here. */
	private void written() {
		this.entities.flush();
		this.entities.clear();
	}

	record Clause(UUID id, int position, String wording) {
	}

}
