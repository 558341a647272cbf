package io.luoshi.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.report.document.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people say of a draft is kept, told by history, and never lost to someone else's saving. */
@WholeApplication
class SettlingTests {

	private static final Actor ONE = new Actor("one", "甲");

	private static final Actor OTHER = new Actor("other", "乙");

	private static final String TEXT = "标题\n正文共3个，占5%，增长8.1%，建成7处。";

	@Autowired
	private Receiving receiving;

	@Autowired
	private Settling settling;

	@Autowired
	private IntakeReader reader;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void putDraftsAway() {
		List.of("intake_statement", "intake_decision", "intake_role", "intake_draft")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
	}

	@Test
	void eachWriteIsOneEventOfTheDraftsHistory() {
		DraftId draft = receive();
		this.settling.correct(draft, 3, line(draft), Role.ITEM, ONE);
		this.settling.settle(draft, numbers(draft).get(0), new Meaning.LeftOpen(), -1, ONE);
		this.settling.settleAll(draft, Map.of(numbers(draft).get(1), new Meaning.NotData("slogan")), ONE);
		this.settling.reopen(draft, numbers(draft).get(0), ONE);
		this.settling.describe(draft, this.reader.draft(draft).version(),
				new OpinionData(2020, "甲", null, null, null, null, MeasureStatus.DONE), ONE);
		this.settling.discard(draft, OTHER);

		assertThat(this.jdbc.sql("select action from history_event where subject_type = 'intake' and subject_id = :id order by seq")
			.param("id", draft.id())
			.query(String.class)
			.list()).containsExactly("intake-received", "intake-role-set", "intake-number-settled", "intake-numbers-settled",
					"intake-number-reopened", "intake-described", "intake-discarded");
	}

	@Test
	void whatIsHalfDoneIsFoundAgainByAnyone() {
		DraftId draft = receive();
		this.settling.correct(draft, 3, line(draft), Role.AREA, ONE);
		this.settling.settle(draft, numbers(draft).get(0), new Meaning.NotData("slogan"), -1, ONE);
		this.settling.settle(draft, numbers(draft).get(0), new Meaning.LeftOpen(), 0, OTHER);

		DraftContent found = this.reader.draft(draft);
		assertThat(found.text()).isEqualTo(TEXT);
		assertThat(found.roles()).containsExactly(Map.entry(3, Role.AREA));
		assertThat(found.decisions()).singleElement()
			.satisfies((decision) -> assertThat(decision.meaning()).isEqualTo(new Meaning.LeftOpen()));
		assertThat(this.reader.lines().get(0).changedBy()).isEqualTo("乙");
	}

	@Test
	void refusesWhatSomeoneElseHasSettledMeanwhile() {
		DraftId draft = receive();
		DraftNumber number = numbers(draft).get(0);
		this.settling.settle(draft, number, new Meaning.NotData("slogan"), -1, ONE);

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.settling.settle(draft, number, new Meaning.LeftOpen(), -1, OTHER));
		this.settling.settle(draft, number, new Meaning.LeftOpen(), 0, OTHER);
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.settling.settle(draft, number, new Meaning.NotData("slogan"), 0, ONE));
	}

	@Test
	void peopleSettleDifferentNumbersAtOnceAndNoneIsLost() throws Exception {
		DraftId draft = receive();
		List<DraftNumber> numbers = numbers(draft);
		ExecutorService people = Executors.newFixedThreadPool(numbers.size());
		try {
			List<Callable<Void>> work = numbers.stream().map((number) -> (Callable<Void>) () -> {
				this.settling.settle(draft, number, new Meaning.LeftOpen(), -1, ONE);
				return null;
			}).toList();
			for (Future<Void> done : people.invokeAll(work)) {
				done.get();
			}
		}
		finally {
			people.shutdownNow();
		}

		assertThat(this.reader.draft(draft).decisions()).hasSameSizeAs(numbers);
	}

	@Test
	void takesNothingMoreOnceItIsDiscarded() {
		DraftId draft = receive();
		List<DraftNumber> numbers = numbers(draft);
		this.settling.discard(draft, ONE);

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.settling.settle(draft, numbers.get(0), new Meaning.LeftOpen(), -1, ONE))
			.withMessage("intake.not-open");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.settling.correct(draft, 3, Role.BODY, Role.ITEM, ONE))
			.withMessage("intake.not-open");
	}

	private DraftId receive() {
		return this.receiving.receivePasted(TEXT, null, ONE).draft();
	}

	private List<DraftNumber> numbers(DraftId draft) {
		return this.reader.draft(draft).analysis().numbers();
	}

	private Role line(DraftId draft) {
		return this.reader.draft(draft).analysis().outline().lines().get(1).role();
	}

}
