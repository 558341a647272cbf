package io.luoshi.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.UndonePages;
import io.luoshi.opinion.OpinionChanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The clauses of an opinion and its stage, as an editor enters them. Nothing of it stays. */
class HandlingPagesTests extends UndonePages {

	private UUID opinion = new UUID(0, 0);

	@BeforeEach
	void takeTheRealOpinion() {
		this.opinion = id("select id from opinion order by report_year desc limit 1");
	}

	@Test
	void takesClausesAsTheyWerePasted(ApplicationEvents events) {
		List<Clause> before = clauses();

		assertThat(enter(version(), before, " 进一步加强噪声污染防治。\r\n\r\n进一步加强执法。")).hasStatus(302);
		written();

		assertThat(clauses()).hasSize(before.size() + 2);
		assertThat(get("editor", "/opinions/" + this.opinion)).bodyText().contains("进一步加强噪声污染防治。", "进一步加强执法。");
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

		assertThat(text("select stage from opinion where id = ?", this.opinion))
			.isEqualTo("DRAFTING");
		assertThat(events.stream(OpinionChanged.class)).extracting(OpinionChanged::action)
			.containsExactly("stage-changed", "stage-changed");
		assertThat(reach(version() - 1, "CLOSED")).hasStatus(302).flash().containsEntry("refused", "overview.stage.meanwhile");
	}

	private MvcTestResult enter(int version, List<Clause> clauses, String added) {
		Map<String, String> form = new HashMap<>(Map.of("version", String.valueOf(version), "added", added));
		for (int row = 0; row < clauses.size(); row++) {
			form.put("rows[" + row + "].id", clauses.get(row).id().toString());
			form.put("rows[" + row + "].wording", clauses.get(row).wording());
		}
		return post("editor", "/opinions/" + this.opinion + "/clauses", form);
	}

	private MvcTestResult reach(int version, String stage) {
		return post("editor", "/opinions/" + this.opinion + "/stage",
				Map.of("version", String.valueOf(version), "stage", stage));
	}

	private List<Clause> clauses() {
		return this.jdbc.sql("select id, position, wording from clause where opinion_id = ? order by position")
			.param(this.opinion)
			.query(Clause.class)
			.list();
	}

	private int version() {
		return number("select version from opinion where id = ?", this.opinion);
	}

	record Clause(UUID id, int position, String wording) {
	}

}
