package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;

/** Where a title is broken in type, for formats whose readers set the lines themselves and know nothing of meaning. */
public final class TitleLines {

	private TitleLines() {
	}

	/**
	 * The same paper with its title broken as {@link Typesetter} breaks it. A title that an editor has broken stays.
	 */
	public static Paper broken(Paper paper, Typesetter typesetter) {
		List<Paragraph> title = paper.titles();
		if (title.size() != 1 || title.get(0).text().indexOf(Piece.LINE_SEPARATOR) >= 0) {
			return paper;
		}
		return paper.brokenAt(ends(typesetter.setForScreen(new Paper(title))));
	}

	private static List<Integer> ends(List<Page> pages) {
		List<Integer> ends = new ArrayList<>();
		int end = 0;
		for (Page page : pages) {
			for (Line line : page.lines()) {
				end += line.runs().stream().map(Run::text).collect(Collectors.joining()).length();
				ends.add(end);
			}
		}
		return ends.isEmpty() ? ends : ends.subList(0, ends.size() - 1);
	}

}
