package io.luoshi.report.document;

import java.util.List;
import java.util.UUID;

import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.RunKind;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbering, order and punctuation of the paper. */
class PaperComposerTests {

	@Test
	void anAddressKeepsItsColon() {
		assertThat(Punctuation.FULL.write("网址:https://example.gov.cn/a?id=1:2,比例1:5(含)"))
			.isEqualTo("网址：https://example.gov.cn/a?id=1:2，比例1:5（含）");
	}

	@Test
	void ordinalsAreWrittenInTheSchemeOfTheirMark() {
		assertThat(List.of(1, 10, 11, 20, 21, 99).stream().map(Marker.SHI::write))
			.containsExactly("一是", "十是", "十一是", "二十是", "二十一是", "九十九是");
		assertThat(Marker.HAN_COMMA.write(1) + Marker.HAN_BRACKET.write(12) + Marker.ARABIC_POINT.write(3)
				+ Marker.CIRCLED.write(4) + Marker.PART.write(2) + Marker.FIRST.write(1))
			.isEqualTo("一、(十二)3.④第二部分第一，");
		assertThatThrownBy(() -> Marker.SHI.write(0)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> Marker.CIRCLED.write(21)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void countingStartsAnewUnderEachHigherMark() {
		Counter counter = new Counter();
		List<Marker> marks = List.of(Marker.SHI, Marker.SHI, Marker.HAN_COMMA, Marker.HAN_BRACKET, Marker.SHI, Marker.SHI,
				Marker.HAN_BRACKET, Marker.SHI, Marker.HAN_COMMA, Marker.SHI, Marker.HAN_BRACKET);

		assertThat(marks.stream().map(counter::next)).containsExactly(1, 2, 1, 1, 1, 2, 2, 1, 2, 1, 1);
	}

	@Test
	void whatRunsInMayHoldAnotherListThatRunsIn() {
		Counter counter = new Counter();

		assertThat(List.of(Marker.FIRST, Marker.SHI, Marker.SHI, Marker.FIRST, Marker.SHI).stream().map(counter::next))
			.containsExactly(1, 1, 2, 2, 1);
	}

	@Test
	void aStatedNumberWinsAndCountingGoesOnFromIt() {
		Counter counter = new Counter();

		assertThat(counter.next(Marker.HAN_COMMA)).isEqualTo(1);
		assertThat(counter.next(Marker.HAN_COMMA, 4)).isEqualTo(4);
		assertThat(counter.next(Marker.HAN_COMMA)).isEqualTo(5);
	}

	@Test
	void fullWidthProfileTurnsMarksOfChineseAndKeepsThoseOfNumbers() {
		assertThat(Punctuation.FULL.write("(一)水质,比例1:5;共12,345个:98.6%"))
			.isEqualTo("（一）水质，比例1:5；共12,345个：98.6%");
		assertThat(Punctuation.RECEIVED.write("(一),")).isEqualTo("(一),");
		assertThat(Punctuation.of("FULL")).isEqualTo(Punctuation.FULL);
		assertThat(Punctuation.of("anything")).isEqualTo(Punctuation.RECEIVED);
	}

	@Test
	void profileReadsAcrossThePiecesOfAParagraph() {
		Paragraph paragraph = Paragraph.of(Role.LEAD, UUID.randomUUID(), null)
			.add("比例1", Face.FANGSONG)
			.add(":", Face.FANGSONG)
			.add("5,好", Face.FANGSONG)
			.done()
			.in(Punctuation.FULL);

		assertThat(paragraph.pieces()).extracting(Piece::text).containsExactly("比例1", ":", "5，好");
	}

	@Test
	void passagesRunInOrBeginAParagraphAndKeepWhatWasReceivedBetweenThem() {
		UUID area = UUID.randomUUID();
		UUID measure = UUID.randomUUID();
		Texts texts = new Texts(List.of(text("area", area, "heading", "治水"), text("measure", measure, "heading", "治污"),
				text("measure", measure, "narrative", "已办结。"), text("report", area, "closing", "特此报告。")));

		Paper paper = new PaperComposer(texts)
			.compose(List.of(Passage.runInHeading(Role.AREA, Marker.HAN_BRACKET, "area", area, "heading"),
					Passage.item(Role.ITEM, true, Marker.SHI, "measure", measure),
					new Passage(Role.CLOSING, false, "\n\n　　", null, null, "report", area, null, "", "closing")), "\n");

		assertThat(paper.text()).isEqualTo("(一)治水。一是治污。已办结。\n\n　　特此报告。\n");
		assertThat(paper.in(Punctuation.FULL).text()).isEqualTo("（一）治水。一是治污。已办结。\n特此报告。");
		assertThat(paper.paragraphs().get(0).pieces()).extracting(Piece::face)
			.containsSubsequence(Face.KAITI, Face.FANGSONG);
	}

	private static ReadableText text(String kind, UUID owner, String part, String literal) {
		return new ReadableText(BoundTextId.next(), new Place(kind, owner, part), 0,
				List.of(new Span(0, RunKind.LITERAL, literal, null, null, List.of())));
	}

}
