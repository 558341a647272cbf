package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.MissingCharacters;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.springframework.stereotype.Component;

/** Sets the paper for the browser to print. */
@Component
class PrintPage {

	private final Typesetter typesetter;

	PrintPage(Typefaces typefaces) {
		this.typesetter = new Typesetter(typefaces);
	}

	/**
	 * The paragraphs in their lines; a signature and its date are one block, all others are blocks of their own. Empty
	 * where the browser does better: for tables, and for characters that our fonts lack and the reader's may have.
	 */
	List<List<PrintParagraph>> blocks(Paper paper) {
		if (paper.paragraphs().stream().anyMatch((paragraph) -> paragraph.role() == Role.TABLE)) {
			return List.of();
		}
		try {
			return blocks(paper, this.typesetter.set(paper, ""));
		}
		catch (MissingCharacters missing) {
			return List.of();
		}
	}

	private static List<List<PrintParagraph>> blocks(Paper paper, List<Page> pages) {
		List<List<String>> lines = new ArrayList<>();
		List<List<Boolean>> turns = new ArrayList<>();
		paper.paragraphs().forEach((paragraph) -> {
			lines.add(new ArrayList<>());
			turns.add(new ArrayList<>());
		});
		for (Page page : pages) {
			for (Line line : page.lines()) {
				lines.get(line.paragraph()).add(line.runs().stream().map(Run::text).collect(Collectors.joining()));
				turns.get(line.paragraph()).add(page.number() > 1 && line == page.lines().get(0));
			}
		}
		List<List<PrintParagraph>> blocks = new ArrayList<>();
		for (int number = 0; number < lines.size(); number++) {
			boolean gap = Typesetter.blanksBefore(paper.paragraphs(), number) > 0;
			PrintParagraph paragraph = PrintParagraph.of(paper.paragraphs().get(number), gap, lines.get(number),
					turns.get(number));
			boolean dates = paper.paragraphs().get(number).role() == Role.DATE && number > 0
					&& paper.paragraphs().get(number - 1).role() == Role.SIGNATURE;
			if (!dates) {
				blocks.add(new ArrayList<>());
			}
			blocks.get(blocks.size() - 1).add(paragraph);
		}
		return blocks;
	}

}
