package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;

/** Seeded papers of a wanted length: long titles, deep headings, tables, Latin words, rare characters, signatures. */
public final class GeneratedPapers {

	private static final int CHARACTERS_OF_A_PAGE = 550;

	private GeneratedPapers() {
	}

	/** A paper of about so many pages. */
	public static Paper of(long seed, int pages) {
		Prose prose = new Prose(seed);
		List<Paragraph> paper = new ArrayList<>();
		paper.add(Papers.paragraph(Role.TITLE, "某市人民政府关于" + "研究处理生态环境保护工作情况和".repeat(prose.upTo(6)) + "审议意见落实情况的报告"));
		paper.add(Papers.paragraph(Role.SESSION, "（2024年3月27日在市六届人大常委会第七次会议上）"));
		paper.add(Papers.paragraph(Role.ADDRESSEE, "市人大常委会，各区县（自治县）人民政府："));
		int written = 0;
		while (written < pages * CHARACTERS_OF_A_PAGE) {
			List<Paragraph> next = (prose.upTo(20) == 0) ? table(prose) : List.of(next(prose, paper.size()));
			written += next.stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
			paper.addAll(next);
		}
		paper.add(Papers.paragraph(Role.CLOSING, "特此报告。"));
		if (prose.upTo(2) == 0) {
			paper.add(Papers.paragraph(Role.ATTACHMENT, "附件：1.指标完成情况表和各区县生态环境保护工作任务落实情况以及问题整改清单汇总表"));
			paper.add(Papers.paragraph(Role.ATTACHMENT, "2.任务清单"));
			paper.add(Papers.paragraph(Role.SIGNATURE, "某市人民政府"));
			paper.add(Papers.paragraph(Role.DATE, "2024年3月27日"));
		}
		return new Paper(paper);
	}

	/** A table with a head, of two rows or of several pages. */
	private static List<Paragraph> table(Prose prose) {
		List<Paragraph> rows = new ArrayList<>(List.of(Papers.paragraph(Role.TABLE, "序号\t任务\t2023年\t进展情况和下一步打算")));
		for (int row = 1 + prose.upTo(50); row > 0; row--) {
			rows.add(Papers.paragraph(Role.TABLE, row + "\t" + prose.paragraph(prose.upTo(40)) + "\t" + row + "%\t" + prose.paragraph(prose.upTo(80))));
		}
		rows.add(Papers.paragraph(Role.BODY, "以上为任务完成情况。"));
		return rows;
	}

	private static Paragraph next(Prose prose, int number) {
		int length = 40 + prose.upTo(500);
		return switch (prose.upTo(10)) {
			case 0 -> Papers.paragraph(Role.HEADING1, "一、落实情况");
			case 1, 2, 3 -> Papers.paragraph(Role.AREA, "（一）加强" + "水环境保护".repeat(1 + prose.upTo(8)) + "。" + prose.paragraph(length));
			case 4 -> Papers.paragraph(Role.ITEM, "1.镕铄焱喆㙍𫍯" + prose.paragraph(length));
			case 5 -> Papers.paragraph(Role.TABLE, "指标\t" + number + "%\t" + prose.paragraph(prose.upTo(60)) + "\t全市");
			default -> Papers.paragraph(Role.BODY, prose.paragraph(length));
		};
	}

}
