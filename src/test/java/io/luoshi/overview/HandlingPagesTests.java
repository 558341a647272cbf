package io.luoshi.overview;

import java.util.ArrayList;
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
	void savingAfterAConflictKeepsWhatOthersCorrected() throws Exception {
		assertThat(enter(version(), clauses(), "甲条。\n乙条。\n丙条。")).hasStatus(302);
		written();
		int opened = version();
		List<Clause> before = clauses();
		int last = before.size() - 1;
		List<Clause> theirs = clauses();
		theirs.set(last, theirs.get(last).saying("丙条，别人改过。"));
		theirs.set(last - 1, theirs.get(last - 1).saying(""));
		assertThat(enter(opened, theirs, "")).hasStatus(302);
		written();

		List<Clause> mine = new ArrayList<>(before);
		mine.set(last - 2, mine.get(last - 2).saying("甲条，我改过。"));
		mine.set(last - 1, mine.get(last - 1).saying("乙条，我改过。"));
		MvcTestResult conflict = post("editor", address(), form(opened, mine, before, "丁条。"));
		assertThat(conflict).hasStatus(409);
		String page = conflict.getResponse().getContentAsString();
		assertThat(page).contains("甲条，我改过。", "丙条，别人改过。", "丁条。\n乙条，我改过。")
			.doesNotContain(before.get(last - 1).id().toString());

		List<Clause> shown = clauses();
		List<Clause> again = clauses();
		again.set(last - 2, again.get(last - 2).saying("甲条，我改过。"));
		assertThat(post("editor", address(), form(version(), again, shown, "丁条。\n乙条，我改过。"))).hasStatus(302);
		written();
		assertThat(clauses()).extracting(Clause::wording)
			.endsWith("甲条，我改过。", "丙条，别人改过。", "丁条。", "乙条，我改过。");
	}

	@Test
	void aRowThatWasNotChangedIsNoChange() {
		List<Clause> before = clauses();
		List<Clause> opened = clauses();
		opened.set(0, opened.get(0).saying("打开时的第一条。"));

		assertThat(post("editor", address(), form(version(), opened, opened, ""))).hasStatus(302);
		written();
		assertThat(clauses()).isEqualTo(before);
	}

	@Test
	void anEmptiedClauseThatIsGoneAlreadyIsNoObstacle() {
		assertThat(enter(version(), List.of(new Clause(UUID.randomUUID(), 1, " ")), "")).hasStatus(302);
	}

	@Test
	void tooManyOrTooLongClausesAreRefusedAndKept() {
		String many = "多贴的一条。\n".repeat(201);
		assertThat(enter(version(), clauses(), many)).hasStatusOk().bodyText().contains("最多200条", "多贴的一条。");
		assertThat(enter(version(), clauses(), "长".repeat(2001))).hasStatusOk().bodyText().contains("2,001", "长".repeat(2001));
		assertThat(enter(version(), clauses(), "长".repeat(2000))).hasStatus(302);
	}

	@Test
	void movingAMeasureIsNoReasonToRefuseClausesOrAStage() {
		int opened = version();
		UUID measure = id("select m.id from measure m join area a on a.id = m.area_id where a.opinion_id = ? "
				+ "order by a.position, m.position limit 1", this.opinion);
		int composition = number("select composition from opinion where id = ?", this.opinion);
		assertThat(post("editor", "/measures/" + measure + "/moves",
				Map.of("composition", String.valueOf(composition), "direction", "down"))).hasStatus(302);
		written();
		assertThat(number("select composition from opinion where id = ?", this.opinion)).isEqualTo(composition + 1);

		assertThat(reach(opened, "PUBLISHED")).hasStatus(302).flash().containsEntry("flash", "overview.stage.saved");
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
		return post("editor", address(), form(version, clauses, List.of(), added));
	}

	private String address() {
		return "/opinions/" + this.opinion + "/clauses";
	}

	private static Map<String, String> form(int version, List<Clause> clauses, List<Clause> opened, String added) {
		Map<String, String> form = new HashMap<>(Map.of("version", String.valueOf(version), "added", added));
		for (int row = 0; row < clauses.size(); row++) {
			form.put("rows[" + row + "].id", clauses.get(row).id().toString());
			form.put("rows[" + row + "].wording", clauses.get(row).wording());
		}
		for (int row = 0; row < opened.size(); row++) {
			form.put("rows[" + row + "].opened", opened.get(row).wording());
		}
		return form;
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

		Clause saying(String other) {
			return new Clause(this.id, this.position, other);
		}

	}

}
