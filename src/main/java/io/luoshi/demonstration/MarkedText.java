package io.luoshi.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.text.Run;
import io.luoshi.numeral.Figure;
import io.luoshi.numeral.WrittenNumber;

/**
 * A text whose numbers are marked: {@code {325天|good-air-days}} states that indicator's first reading,
 * {@code {100%|one+another}} two of them with one figure, {@code {2023年|!scope-year}} is not data.
 */
record MarkedText(String marked) {

	/** @throws IllegalArgumentException when a mark names no known indicator or holds no readable figure */
	List<Run> runs(Map<String, ReadingId> readings) {
		List<Run> runs = new ArrayList<>();
		int end = 0;
		for (int open = this.marked.indexOf('{'); open >= 0; open = this.marked.indexOf('{', end)) {
			if (open > end) {
				runs.add(new Run.Literal(this.marked.substring(end, open)));
			}
			int close = this.marked.indexOf('}', open);
			runs.add(number(this.marked.substring(open + 1, close), readings));
			end = close + 1;
		}
		if (end < this.marked.length()) {
			runs.add(new Run.Literal(this.marked.substring(end)));
		}
		return runs;
	}

	private static Run number(String mark, Map<String, ReadingId> readings) {
		String text = mark.substring(0, mark.indexOf('|'));
		String meaning = mark.substring(mark.indexOf('|') + 1);
		if (meaning.startsWith("!")) {
			return new Run.NotData(text, meaning.substring(1));
		}
		List<ReadingId> stated = Arrays.stream(meaning.split("\\+")).map(readings::get).toList();
		if (stated.contains(null) || !(WrittenNumber.read(text) instanceof Figure figure)) {
			throw new IllegalArgumentException("Not a figure of a known indicator: " + mark);
		}
		return new Run.Mention(figure.phrasing(), stated);
	}

}
