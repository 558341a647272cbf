package io.luoshi.measure.web;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.luoshi.StatementCount;
import io.luoshi.UndonePages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The 任务分解表 on the real record. Nothing of it stays. */
class AssignmentPagesTests extends UndonePages {

	private static final Pattern FIELD = Pattern
		.compile("<(?:input|textarea)[^>]*name=\"(rows\\[\\d+]\\.\\w+)\"(?:[^>]*value=\"([^\"]*)\")?[^>]*>([^<]*)");

	private UUID opinion = new UUID(0, 0);

	@BeforeEach
	void takeTheRealOpinion() {
		this.opinion = id("select id from opinion order by report_year desc limit 1");
	}

	@Test
	void showsEveryMeasureInThePapersOrder() {
		Map<String, String> form = opened();

		assertThat(form.keySet().stream().filter((name) -> name.endsWith(".lead"))).hasSize(22);
		assertThat(form.get("rows[0].lead")).isEqualTo(lead(form.get("rows[0].id")));
	}

	@Test
	void takesTheSameStatementsForAnyNumberOfMeasures() throws Exception {
		opened();

		assertThat(StatementCount.during(this::opened)).isLessThanOrEqualTo(10);
	}

	@Test
	void changesOnlyTheRowsThatWereChanged() {
		Map<String, String> form = opened();
		String other = unitBeside(form.get("rows[3].lead"), form.get("rows[3].cooperating"));
		form.put("rows[3].lead", other);
		form.put("rows[3].dueOn", "2031-05-06");

		assertThat(save(form)).hasStatus(302).flash().containsEntry("flash", "measure.assignment.saved");
		written();
		assertThat(lead(form.get("rows[3].id"))).isEqualTo(other);
		assertThat(number("select count(*) from measure where due_on = date '2031-05-06'"))
			.isOne();
	}

	@Test
	void namesOfCooperatingUnitsMayBePasted() {
		Map<String, String> form = opened();
		List<String> names = this.jdbc.sql("select name from unit where name <> ? order by name limit 2")
			.param(form.get("rows[0].lead"))
			.query(String.class)
			.list();
		form.put("rows[0].cooperating", String.join(" ,\n", names));

		assertThat(save(form)).hasStatus(302);
		written();
		assertThat(opened().get("rows[0].cooperating")).isEqualTo(String.join("、", names));
	}

	@Test
	void aMeasureAnswersTheClausesThatAreTyped() {
		Map<String, String> form = opened();
		form.put("rows[0].answers", "2、1");
		form.put("rows[1].answers", "99");

		assertThat(save(form)).hasStatusOk().bodyText().contains("没有第“99”条", "rows[1].answers-error");
		form.put("rows[1].answers", "");
		assertThat(save(form)).hasStatus(302);
		written();
		assertThat(opened()).containsEntry("rows[0].answers", "1、2").containsEntry("rows[1].answers", "");
	}

	@Test
	void saysWhichUnitMayBeMeantAndKeepsWhatWasTyped() {
		Map<String, String> form = opened();
		String lead = form.get("rows[1].lead");
		form.put("rows[1].lead", lead + "办");
		form.put("rows[2].dueOn", "明年");
		form.put("rows[4].dueOn", "2031-05-06");

		assertThat(save(form)).hasStatusOk()
			.bodyText()
			.contains(lead + "办", "是不是“" + lead + "”", "明年", "value=\"2031-05-06\"", "rows[2].dueOn-error");
		assertThat(number("select count(*) from measure where due_on = date '2031-05-06'"))
			.isZero();
	}

	@Test
	void saysOfSoManyUnknownNamesAndNoMore() {
		Map<String, String> form = opened();
		form.put("rows[1].cooperating", IntStream.range(0, 50).mapToObj((each) -> "无名" + each).collect(Collectors.joining(" ")));

		assertThat(save(form)).hasStatusOk().bodyText().contains("没有登记“无名19”").doesNotContain("没有登记“无名20”");
	}

	@Test
	void aUnitCannotLeadAndCooperate() {
		Map<String, String> form = opened();
		form.put("rows[1].cooperating", form.get("rows[1].lead"));

		assertThat(save(form)).hasStatusOk().bodyText().contains("rows[1].cooperating-error");
	}

	@Test
	void whatOthersChangedMeanwhileIsShownNotOverwritten() {
		Map<String, String> mine = opened();
		Map<String, String> theirs = opened();
		theirs.put("rows[5].dueOn", "2030-01-01");
		assertThat(save(theirs)).hasStatus(302);
		written();
		mine.put("rows[5].dueOn", "2029-01-01");
		mine.put("rows[6].dueOn", "2028-01-01");

		MvcTestResult conflict = save(mine);
		written();

		assertThat(conflict).hasStatus(409).bodyText().contains("2030-01-01", "value=\"2029-01-01\"");
		assertThat(due(mine.get("rows[5].id"))).isEqualTo("2030-01-01");
		assertThat(due(mine.get("rows[6].id"))).isEqualTo("2028-01-01");

		Map<String, String> again = fields(conflict);
		assertThat(save(again)).hasStatus(302);
		written();
		assertThat(due(mine.get("rows[5].id"))).isEqualTo("2029-01-01");
	}

	@Test
	void aRowNobodyTouchedKeepsWhatOthersMadeOfIt() {
		Map<String, String> mine = opened();
		Map<String, String> theirs = opened();
		theirs.put("rows[5].dueOn", "2030-01-01");
		theirs.put("rows[7].dueOn", "2030-02-02");
		assertThat(save(theirs)).hasStatus(302);
		written();
		mine.put("rows[5].dueOn", "2029-01-01");
		MvcTestResult conflict = save(mine);
		assertThat(conflict).hasStatus(409);

		assertThat(save(fields(conflict))).hasStatus(302);
		written();
		assertThat(due(mine.get("rows[5].id"))).isEqualTo("2029-01-01");
		assertThat(due(mine.get("rows[7].id"))).isEqualTo("2030-02-02");
	}

	@Test
	void aMeasureThatWasTakenOutTakesNothingElseAlong() {
		Map<String, String> mine = opened();
		takeOut(mine.get("rows[4].id"));
		mine.put("rows[4].dueOn", "2029-04-04");
		mine.put("rows[6].dueOn", "2029-06-06");

		MvcTestResult refused = save(mine);
		written();

		assertThat(refused).hasStatus(409).bodyText().contains("已被删去或交给了别的单位", "2029-04-04");
		assertThat(due(mine.get("rows[6].id"))).isEqualTo("2029-06-06");
		Map<String, String> again = fields(refused);
		assertThat(again).containsKey("rows[20].id").doesNotContainKey("rows[21].id").doesNotContainValue(mine.get("rows[4].id"));
		again.put("rows[20].dueOn", "2029-07-07");
		assertThat(save(again)).hasStatus(302);
		written();
		assertThat(due(again.get("rows[20].id"))).isEqualTo("2029-07-07");
	}

	@Test
	void somethingUnreadableStaysBesideItsRowWhenAnEarlierMeasureIsGone() {
		Map<String, String> mine = opened();
		takeOut(mine.get("rows[4].id"));
		mine.put("rows[6].dueOn", "明年");

		assertThat(save(mine)).hasStatusOk().bodyText().contains("rows[5].dueOn-error").doesNotContain("rows[6].dueOn-error");
	}

	@Test
	void rowsThatABrowserLeavesOutAreNotThere() {
		Map<String, String> mine = opened();
		mine.keySet().removeIf((name) -> name.startsWith("rows[2]."));
		mine.put("rows[3].dueOn", "2029-03-03");

		assertThat(save(mine)).hasStatus(302);
		written();
		assertThat(due(mine.get("rows[3].id"))).isEqualTo("2029-03-03");
	}

	@Test
	void whatWasOpenedCannotBeForged() {
		Map<String, String> form = opened();
		form.put("rows[0].opened", "anything");

		assertThat(save(form)).hasStatus(409);
	}

	private void takeOut(String measure) {
		for (String where : List.of("measure_cooperation", "clause_measure", "progress_entry")) {
			this.jdbc.sql("delete from " + where + " where measure_id = ?").param(UUID.fromString(measure)).update();
		}
		this.jdbc.sql("delete from measure where id = ?").param(UUID.fromString(measure)).update();
		written();
	}

	private Map<String, String> opened() {
		return fields(get("editor", "/opinions/" + this.opinion + "/assignments"));
	}

	private static Map<String, String> fields(MvcTestResult page) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(body(page));
		while (field.find()) {
			fields.put(field.group(1), HtmlUtils.htmlUnescape((field.group(2) != null) ? field.group(2) : field.group(3)));
		}
		return fields;
	}

	private MvcTestResult save(Map<String, String> form) {
		return post("editor", "/opinions/" + this.opinion + "/assignments", form);
	}

	private String unitBeside(String lead, String cooperating) {
		return this.jdbc.sql("select name from unit order by name")
			.query(String.class)
			.list()
			.stream()
			.filter((name) -> !name.equals(lead) && !List.of(cooperating.split("、")).contains(name))
			.findFirst()
			.orElseThrow();
	}

	private String lead(String measure) {
		return text("select u.name from measure m join unit u on u.id = m.lead_unit_id where m.id = ?",
				UUID.fromString(measure));
	}

	private String due(String measure) {
		return text("select due_on from measure where id = ?", UUID.fromString(measure));
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
