package io.luoshi.report.document;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a paragraph is among its neighbours. */
class ParagraphTests {

	@ParameterizedTest
	@CsvSource({ "TITLE,报告,BIAOSONG,1", "HEADING1,一、办理情况,HEITI,2", "AREA,（一）打好蓝天保卫战,KAITI,3", "BODY,一般文字。,FANGSONG,0" })
	void headingsHaveTheirLevel(Role role, String text, Face face, int level) {
		assertThat(paragraph(role, Piece.added(text, face)).level()).isEqualTo(level);
	}

	@Test
	void headingThatRunsInMakesItsParagraphNoHeading() {
		Paragraph area = paragraph(Role.AREA, Piece.added("（一）蓝天。", Face.KAITI), Piece.added("完成3家。", Face.FANGSONG));

		assertThat(area.isHeading()).isFalse();
		assertThat(area.level()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.加快产业升级", "2、完善管网", "（1）强化治理", "(12)加强监测" })
	void numberedLineThatEndsNoSentenceIsAHeading(String text) {
		assertThat(paragraph(Role.ITEM, Piece.added(text, Face.FANGSONG)).isHeading()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.完成改造3家。", "12.5万吨", "（1）如下：", "", "1.", "全市情况" })
	void otherLinesAreText(String text) {
		assertThat(paragraph(Role.ITEM, Piece.added(text, Face.FANGSONG)).isHeading()).isFalse();
	}

	private static Paragraph paragraph(Role role, Piece... pieces) {
		return new Paragraph(role, UUID.randomUUID(), List.of(pieces));
	}

}
