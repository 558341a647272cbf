package io.luoshi.report.document;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTests {

	private final Paper paper = new Paper(List.of(paragraph(Role.TITLE, "关于情况的报告"), paragraph(Role.BODY, "全部办结。"),
			paragraph(Role.ATTACHMENT, "附件1"), paragraph(Role.TITLE, "任务分解情况表"), paragraph(Role.ATTACHMENT, "共3项。")));

	@Test
	void titleIsThePapersOwnAndNotThatOfAnAnnex() {
		assertThat(this.paper.title()).isEqualTo("关于情况的报告");
		assertThat(this.paper.titles()).containsExactly(this.paper.paragraphs().get(0));
		assertThat(new Paper(List.of(paragraph(Role.BODY, "全部办结。"))).titles()).isEmpty();
	}

	@Test
	void breaksOnlyItsOwnTitle() {
		Paper broken = this.paper.brokenAt(List.of(4));

		assertThat(broken.paragraphs()).extracting(Paragraph::text)
			.containsExactly("关于情况\u2028的报告", "全部办结。", "附件1", "任务分解情况表", "共3项。");
		assertThat(broken.title()).isEqualTo("关于情况的报告");
	}

	private static Paragraph paragraph(Role role, String text) {
		return new Paragraph(role, new UUID(0, 1), List.of(Piece.added(text, Face.FANGSONG)));
	}

}
