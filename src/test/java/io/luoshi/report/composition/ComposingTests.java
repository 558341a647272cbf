package io.luoshi.report.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.measure.CommitmentId;
import io.luoshi.measure.MeasureId;
import io.luoshi.measure.MeasureStatus;
import io.luoshi.measure.MeasureTracking;
import io.luoshi.measure.ProgressReport;
import io.luoshi.measure.Wording;
import io.luoshi.organisation.UnitScope;
import io.luoshi.report.document.Piece;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Measures and commitments added to the real record, moved and taken out again, each in a transaction of its own. */
class ComposingTests extends RealRecord {

	@Autowired
	private Composing composing;

	@Autowired
	private MeasureTracking tracking;

	@Test
	void thePaperIsTheOldOneWithExactlyTheNewPieceAndTheOrdinalsBehindItRaised() {
		String before = text();
		add("推进扬尘管控", "检查工地5000余个次,整改率达98.5%。");

		String piece = "二是推进扬尘管控。检查工地5000余个次,整改率达98.5%。";
		assertThat(text()).isEqualTo(before.replace("二是能源结构", piece + "三是能源结构")
			.replace("三是交通运输结构", "四是交通运输结构")
			.replace("四是“双碳”工作", "五是“双碳”工作"));
		assertThat(positions()).isEqualTo("1,2,3,4,5");
	}

	@Test
	void whatIsAddedMovedAndTakenOutAgainLeavesEveryByteAsItWas() {
		String before = text();
		MeasureId measure = add("推进扬尘管控", "");

		this.composing.moveMeasure(measure, 1, composition(), EDITOR);
		assertThat(text()).contains("二是能源结构", "三是推进扬尘管控。四是交通运输结构");
		this.composing.moveMeasure(measure, -1, composition(), EDITOR);
		this.composing.moveMeasure(measure, -1, composition(), EDITOR);
		assertThat(text()).contains("(二)扎实推动绿色低碳高质量发展。一是推进扬尘管控。二是产业结构");
		this.composing.moveMeasure(measure, area(4), composition(), EDITOR);
		assertThat(text()).contains("八是推进扬尘管控。\n(五)");
		this.composing.takeOutMeasure(measure, composition(), EDITOR);

		assertThat(text()).isEqualTo(before);
		assertThat(positions()).isEqualTo("1,2,3,4");
		assertThat(this.jdbc.sql("select count(*) from bound_text where owner_id = ?")
			.param(measure.id())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void commitmentsAreAddedMovedAndTakenOutLikewise() {
		String before = text();
		UUID first = this.jdbc.sql("select id from commitment where position = 1").query(UUID.class).single();
		CommitmentId added = this.composing.addCommitment(this.opinion, new CommitmentId(first), composition(),
				new Wording("深化改革", "力争建成2个示范区。"), this.unit, EDITOR);

		assertThat(text()).isEqualTo(before.replace("\n二是持续加强", "\n二是深化改革。力争建成2个示范区。\n三是持续加强")
			.replace("\n三是聚力推动", "\n四是聚力推动")
			.replace("\n四是全面提升", "\n五是全面提升"));
		this.composing.moveCommitment(added, 1, composition(), EDITOR);
		assertThat(text()).contains("\n二是持续加强", "\n三是深化改革。", "\n四是聚力推动");
		this.composing.takeOutCommitment(added, composition(), EDITOR);
		assertThat(text()).isEqualTo(before);
	}

	@Test
	void everyAddedNumberIsUnclassified() {
		add("建成3个示范片区", "检查工地5000余个次,整改率达98.5%。");

		assertThat(paper().numbers().filter((number) -> number.state() == SpanState.UNCLASSIFIED)).extracting(Piece::text)
			.containsExactly("3个", "5000余个", "98.5%");
	}

	@Test
	void everyChangeIsOneEventOfHistoryAndARefusedOneIsNone() {
		long before = events();
		MeasureId measure = add("推进扬尘管控", "检查工地5000余个次。");
		assertThat(events()).isEqualTo(before + 1);
		this.composing.moveMeasure(measure, 1, composition(), EDITOR);
		assertThat(events()).isEqualTo(before + 2);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> add("二是推进", ""));
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.composing.takeOutMeasure(measure, composition() - 1, EDITOR));
		assertThat(events()).isEqualTo(before + 2);
		this.composing.takeOutMeasure(measure, composition(), EDITOR);
		assertThat(events()).isEqualTo(before + 3);
		assertThat(this.jdbc.sql("select changes::text from history_event order by seq desc limit 1")
			.query(String.class)
			.single()).contains("推进扬尘管控", "检查工地5000余个次。");
	}

	@Test
	void twoWhoAddAtOnceNeverBreakTheOrder() throws Exception {
		int opened = composition();
		Callable<String> one = () -> attempt(opened, "推进扬尘管控");
		Callable<String> other = () -> attempt(opened, "推进噪声管控");
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<String> outcomes = new ArrayList<>();
			for (Future<String> each : both.invokeAll(List.of(one, other))) {
				outcomes.add(each.get());
			}
			assertThat(outcomes).containsExactlyInAnyOrder("added", "stale");
		}
		finally {
			both.shutdown();
		}
		assertThat(positions()).isEqualTo("1,2,3,4,5");
		assertThat(text().split("管控。", -1)).hasSize(before().split("管控。", -1).length + 1);
	}

	@Test
	void aMeasureAddedAboveDoesNotRefuseAReportOfProgress() {
		UUID below = measure(2);
		int version = version(below);
		add("推进扬尘管控", "");

		assertThat(version(below)).isEqualTo(version);
	}

	@Test
	void whatProgressHasBeenToldOnStays() {
		MeasureId measure = add("推进扬尘管控", "");
		this.tracking.report(measure, version(measure.id()),
				new ProgressReport(LocalDate.of(2023, 5, 1), MeasureStatus.UNDER_WAY, "已启动。"), EDITOR, UnitScope.all());

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.composing.takeOutMeasure(measure, composition(), EDITOR))
			.withMessage("composition.progress-told");
		assertThat(text()).contains("二是推进扬尘管控。");
	}

	@Test
	void whatAReportStatesThatHasBeenHandedOutStaysAndThatReportKeepsItsOrder() {
		MeasureId measure = add("推进扬尘管控", "");
		handOut();

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.composing.takeOutMeasure(measure, composition(), EDITOR))
			.withMessage("composition.handed-out");
		this.composing.moveMeasure(measure, 1, composition(), EDITOR);
		assertThat(text()).contains("二是推进扬尘管控。三是能源结构");
	}

	@Test
	void ordinalsAndFullStopsAreNotTyped() {
		for (String heading : List.of("二是推进", "十二是推进", "一要推进", "第三，推进", "推进扬尘管控。")) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> add(heading, ""))
				.matches((violation) -> "heading".equals(violation.field()));
		}
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> add("推进", "长".repeat(10_001)))
			.matches((violation) -> "narrative".equals(violation.field()));
	}

	@Test
	void theFirstCannotMoveUpNorTheLastDown() {
		MeasureId first = new MeasureId(measure(1));

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.composing.moveMeasure(first, -1, composition(), EDITOR))
			.withMessage("composition.first-already");
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.composing.moveMeasure(first, area(2), composition(), EDITOR))
			.withMessage("composition.no-other-area");
	}

	private String attempt(int opened, String heading) {
		try {
			this.composing.addMeasure(area(2), new MeasureId(measure(1)), opened, new Wording(heading, ""), assignment(),
					EDITOR);
			return "added";
		}
		catch (StaleVersion ex) {
			return "stale";
		}
	}

	private MeasureId add(String heading, String narrative) {
		return this.composing.addMeasure(area(2), new MeasureId(measure(1)), composition(), new Wording(heading, narrative),
				assignment(), EDITOR);
	}

}
