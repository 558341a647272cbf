package io.luoshi.report.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the paper.
 *
 * @param number counted from 1
 * @param folio the page number as it is printed
 * @param mark what the paper is while it is not issued (草稿), in the upper margin; null on an issued paper
 */
public record Page(int number, List<Line> lines, List<Rule> rules, Run folio, @Nullable Run mark) {

	public Page {
		lines = List.copyOf(lines);
		rules = List.copyOf(rules);
	}

}
