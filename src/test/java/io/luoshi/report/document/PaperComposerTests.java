package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbering, order and punctuation of the paper. */
class PaperComposerTests {

	@Test
	void ordinalsAreWrittenInHanNumerals() {
		assertThat(List.of(1, 10, 11, 20, 21, 99).stream().map(Numbering::han))
			.containsExactly("一", "十", "十一", "二十", "二十一", "九十九");
		assertThat(Numbering.heading(1) + Numbering.area(12) + Numbering.item(7)).isEqualTo("一、(十二)七是");
		assertThatThrownBy(() -> Numbering.han(0)).isInstanceOf(IllegalArgumentException.class);
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
		Paragraph paragraph = Paragraph.of(Role.LEAD, UUID.randomUUID())
			.add("比例1", Face.FANGSONG)
			.add(":", Face.FANGSONG)
			.add("5,好", Face.FANGSONG)
			.done()
			.in(Punctuation.FULL);

		assertThat(paragraph.pieces()).extracting(Piece::text).containsExactly("比例1", ":", "5，好");
	}

	@Test
	void measuresRunInAfterTheirArea() {
		UUID report = UUID.randomUUID();
		List<Outline.Row> rows = new ArrayList<>();
		for (String kind : List.of("area", "measure", "measure", "area", "measure", "commitment")) {
			rows.add(new Outline.Row(kind, UUID.randomUUID(), rows.size() + 1));
		}
		Outline outline = Outline.of(report, rows);

		assertThat(outline.areas()).extracting((area) -> area.measures().size()).containsExactly(2, 1);
		assertThat(outline.commitments()).hasSize(1);
		assertThat(outline.owners()).hasSize(7).startsWith(report);
	}

}
