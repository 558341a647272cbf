package io.luoshi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.luoshi.intake.proposal.IndicatorName;
import io.luoshi.intake.proposal.ListedNames;
import io.luoshi.numeral.Quantity;
import io.luoshi.numeral.prose.NumberKind;
import io.luoshi.numeral.prose.ProseNumber;

/** Names what each number of one draft measures, row by row: numbers with nothing but a list mark between them. */
final class NumberNames {

	private final DraftAnalysis analysis;

	private final String text;

	private final Map<Integer, String> names = new HashMap<>();

	/** What the row before this one was called, number by number. */
	private List<String> rowBefore = List.of();

	private String last = "";

	/** Where the last number ended that is no part of a name. */
	private int done;

	NumberNames(DraftAnalysis analysis) {
		this.analysis = analysis;
		this.text = analysis.outline().text();
	}

	/** A name for each number by where it begins; empty where it is no data or the words say nothing. */
	Map<Integer, String> read() {
		List<DraftNumber> numbers = this.analysis.numbers();
		int at = 0;
		while (at < numbers.size()) {
			int end = at + 1;
			while (end < numbers.size() && isData(numbers.get(at)) && isData(numbers.get(end))
					&& ListedNames.goesOn(this.text.substring(numbers.get(end - 1).end(), numbers.get(end).start()))) {
				end++;
			}
			name(numbers.subList(at, end));
			at = end;
		}
		return this.names;
	}

	private void name(List<DraftNumber> row) {
		DraftNumber first = row.get(0);
		String before = this.analysis.sentence(first).before();
		if (this.done <= first.start() - before.length()) {
			this.last = "";
			this.rowBefore = List.of();
		}
		List<String> called = called(row, before);
		for (int index = 0; index < row.size(); index++) {
			DraftNumber number = row.get(index);
			String name = called.get(index);
			this.names.put(number.start(), isChange(number) ? IndicatorName.ofChange(name, unit(number)) : name);
			this.last = name.isEmpty() ? this.last : name;
			this.done = isWord(number) ? this.done : number.end();
		}
		this.rowBefore = isData(first) ? called : this.rowBefore;
	}

	private List<String> called(List<DraftNumber> row, String before) {
		List<String> listed = (row.size() > 1) ? ListedNames.of(before, row.size()) : List.of();
		if (!listed.isEmpty()) {
			return listed;
		}
		if (row.size() > 1 && this.rowBefore.size() == row.size() && !IndicatorName.isNamed(close(row.get(0)))) {
			return this.rowBefore;
		}
		String name = isData(row.get(0)) ? single(row.get(0)) : "";
		List<String> same = new ArrayList<>();
		row.forEach((number) -> same.add(name));
		return same;
	}

	private String single(DraftNumber number) {
		Sentence words = this.analysis.sentence(number);
		return IndicatorName.of(close(number), words.before(), words.after(), this.last);
	}

	/** The words between the number before and this one, within the sentence. */
	private String close(DraftNumber number) {
		int begins = number.start() - this.analysis.sentence(number).before().length();
		return this.text.substring(Math.max(begins, Math.min(this.done, number.start())), number.start());
	}

	private static boolean isData(DraftNumber number) {
		ProseNumber read = number.read();
		return read == null || read.isData();
	}

	/** PM2.5 is a word of the name that follows; 2023年 is none. */
	private static boolean isWord(DraftNumber number) {
		ProseNumber read = number.read();
		return read != null && read.kind() == NumberKind.NAME;
	}

	private static boolean isChange(DraftNumber number) {
		ProseNumber read = number.read();
		return read != null && read.kind() == NumberKind.GROWTH;
	}

	private static String unit(DraftNumber number) {
		return number.quantity().map(Quantity::unit).orElse("");
	}

}
