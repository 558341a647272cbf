package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.TextTable;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the paper for the browser to print. */
@Component
class PrintPage {

	private final Typesetter typesetter;

	PrintPage(Typefaces typefaces) {
		this.typesetter = new Typesetter(typefaces);
	}

	/** Paragraphs and tables in their order, in the lines and on the pages that PDF and OFD have too. */
	List<Block> blocks(Paper paper) {
		List<Paragraph> paragraphs = paper.paragraphs();
		Placed placed = Placed.on(this.typesetter.setForScreen(paper));
		List<Block> blocks = new ArrayList<>();
		int tables = 0;
		for (int number = 0; number < paragraphs.size(); number++) {
			if (paragraphs.get(number).role() == Role.TABLE) {
				TextTable table = TextTable.at(paragraphs, number);
				blocks.add(new Block(null, PrintTable.of(table, ++tables, placed)));
				number = table.end() - 1;
			}
			else {
				boolean gap = Typesetter.blanksBefore(paragraphs, number) > 0;
				blocks.add(new Block(PrintParagraph.of(paragraphs.get(number), gap, placed.lines(number)), null));
			}
		}
		return blocks;
	}

	/** Either of the two. */
	record Block(@Nullable PrintParagraph paragraph, @Nullable PrintTable table) {
	}

}
