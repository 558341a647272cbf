package io.luoshi.intake;

import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What enters the record with a paper, and what may not. */
class AcceptingTests extends IntakeOnDatabase {

	@Test
	void entersReadingsThatAreProvisionalWithTheirPlaceAsEvidence() {
		DraftId draft = receive("总体整改率达98%。");
		settle(draft, "98%", Statement.ofNew("甲的整改率", Basis.SHARE, "全市", this.unit));
		accept(draft);

		assertThat(this.jdbc.sql("""
				select r.written, r.status, r.evidence, r.entered_by, i.unit, i.definition
				from reading r join indicator i on i.id = r.indicator_id where i.name = '甲的整改率'""").query().singleRow())
			.containsValues("98%", "PROVISIONAL", "甲.txt ¶1", "someone", "%", "总体整改率达98%。");
	}

	@Test
	void letsEachPlaceWriteAValueItsOwnWay() {
		String text = "贷款近5亿元。其中到账4.8亿元。";
		DraftId draft = receive(text);
		settle(draft, "近5亿元", Statement.ofNew("甲贷款", Basis.AS_AT, "全市", this.unit));
		settle(draft, "4.8亿元", Statement.ofNew("甲贷款", Basis.AS_AT, "全市", this.unit));
		Paper paper = paper(accept(draft));

		assertThat(paper.text()).isEqualTo(text);
		assertThat(paper.numbers()).allMatch((number) -> number.state() == SpanState.PROVISIONAL);
		assertThat(this.jdbc.sql("""
				select written from reading r join indicator i on i.id = r.indicator_id
				where i.name = '甲贷款'""").query(String.class).single()).isEqualTo("4.8亿元");
	}

	@Test
	void refusesTwoFiguresForOneReading() {
		DraftId draft = receive("共98个，另说99个。");
		settle(draft, "98个", Statement.ofNew("甲数", Basis.AS_AT, "全市", this.unit));
		settle(draft, "99个", Statement.ofNew("甲数", Basis.AS_AT, "全市", this.unit));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accept(draft))
			.withMessage("intake.accept.figures-differ");
	}

	@Test
	void refusesAnotherFigureThanTheRecordHas() {
		DraftId draft = receive("空气质量优良天数为326天。");
		settle(draft, "326天", known("空气质量优良天数"));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accept(draft))
			.withMessage("intake.accept.reading-differs");
	}

	@Test
	void statesTheReadingThatTheRecordHasAlready() {
		DraftId draft = receive("空气质量优良天数为325天。");
		settle(draft, "325天", known("空气质量优良天数"));

		assertThat(paper(accept(draft)).numbers()).extracting(Piece::state).containsExactly(SpanState.BOUND);
	}

	@Test
	void refusesAnOpinionThatIsThereAlready() {
		DraftId draft = receive("特此报告。");
		describe(draft, 2022, "2022年度环境状况和环境保护目标完成情况");

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.accepting.accept(draft, this.reader.draft(draft).version(), SOMEONE))
			.withMessage("intake.accept.opinion-exists")
			.matches((violation) -> "subject".equals(violation.field()));
	}

	@Test
	void isAcceptedOnceAndOnlyAsSeen() {
		DraftId draft = receive("特此报告。");
		describe(draft, 1999, "甲");
		int version = this.reader.draft(draft).version();

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.accepting.accept(draft, version - 1, SOMEONE));
		this.accepting.accept(draft, version, SOMEONE);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.accepting.accept(draft, version, SOMEONE))
			.withMessage("intake.not-open");
	}

}
