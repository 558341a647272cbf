package io.luoshi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.luoshi.core.VisibleText;
import io.luoshi.indicator.Basis;
import io.luoshi.indicator.text.SpanState;
import io.luoshi.report.ReportId;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A paper that came in becomes the record, and the record writes the same paper. */
class RoundTripTests extends IntakeOnDatabase {

	private static final List<String> UNSEEN = List.of("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2069",
			"\u200f", "\ufe0f", "\udb40\udd00", "\u0007", "\u0090", "\u3164");

	@Test
	void theRealReportComesBackCharacterForCharacterWithAllItHolds() {
		DraftId draft = receive(ReportText.text());
		settleAsListed(draft);
		assertThat(accept(draft)).satisfies((report) -> {
			Paper paper = paper(report);
			assertThat(paper.text()).isEqualTo(ReportText.text());
			assertThat(paper.numbers()).hasSize(135);
			assertThat(paper.numbers().filter((number) -> number.state() == SpanState.NOT_DATA)).hasSize(44);
			assertThat(paper.numbers().filter((number) -> number.state() == SpanState.PROVISIONAL)).hasSize(91);
			assertThat(paper.numbers().map(Piece::text)).containsExactlyElementsOf(ReportText.numbers());
			assertThat(owned("area", report)).isEqualTo(5);
			assertThat(owned("measure", report)).isEqualTo(22);
			assertThat(owned("commitment", report)).isEqualTo(4);
		});
	}

	@Test
	void numbersThatNobodySettledComeInUnclassified() {
		ReportId report = accept(receive(ReportText.text()));

		assertThat(paper(report).text()).isEqualTo(ReportText.text());
		assertThat(paper(report).numbers()).hasSize(135).allMatch((number) -> number.state() == SpanState.UNCLASSIFIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、无标题\r\n一是甲。乙3个。\r\n\r\n　　二是丙。\r\n", "x", " 　x\n\n", "(三)跳号。三是开头:共5%。二是倒数。",
			"😀一是。二是。", "1.5倍\n2.6亿元\n(1)甲\n（2）乙\n③丙\n", "关于“加强治理”的意见。\n(一)落实。一是办结98%。" })
	void anyPaperComesBackFromTheDatabase(String text) {
		assertThat(paper(accept(receive(text))).text()).isEqualTo(text);
	}

	@Test
	void anyPaperComesBackApartFromTheCharactersThatAreNamedAsRemoved() {
		Random random = new Random(20);
		for (int round = 0; round < 8; round++) {
			StringBuilder sent = new StringBuilder(ReportText.text());
			for (int count = 0; count < 30; count++) {
				sent.insert(sent.offsetByCodePoints(0, 1 + random.nextInt(3_000)), UNSEEN.get(random.nextInt(UNSEEN.size())));
			}
			Received received = received(sent.toString());
			String kept = sent.toString();
			for (VisibleText.Removed removed : received.removed()) {
				kept = kept.replace(Character.toString(removed.codePoint()), "");
			}
			assertThat(received.removed().stream().mapToInt(VisibleText.Removed::count).sum()).isEqualTo(30);
			assertThat(this.reader.draft(received.draft()).text()).isEqualTo(kept).isEqualTo(ReportText.text());
		}
		ReportId report = accept(received("标\u200b题\u00ad\n一是办结1\u200b2件。\u202e").draft());
		assertThat(paper(report).text()).isEqualTo("标题\n一是办结12件。");
		assertThat(paper(report).numbers().map(Piece::text)).containsExactly("12件");
	}

	private void settleAsListed(DraftId draft) {
		Map<Integer, String> reasons = ReportText.reasons();
		Map<DraftNumber, Meaning> meanings = new HashMap<>();
		List<DraftNumber> numbers = this.reader.draft(draft).analysis().numbers();
		numbers.forEach((number) -> {
			String reason = reasons.get(number.start());
			meanings.put(number, (reason != null) ? new Meaning.NotData(reason)
					: states(Statement.ofNew("数" + number.start(), Basis.IN_YEAR, "全市", this.unit)));
		});
		assertThat(this.settling.settleAll(draft, meanings, SOMEONE)).isEqualTo(numbers.size());
	}

	private long owned(String kind, ReportId report) {
		return this.jdbc.sql("select count(distinct owner_id) from passage where report_id = :id and owner_kind = :kind")
			.param("id", report.id())
			.param("kind", kind)
			.query(Long.class)
			.single();
	}

}
