package io.luoshi.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may not happen between two lines, written down apart from the code that breaks them. */
public final class LineRules {

	private static final Pattern BEGINS_BADLY = Pattern
		.compile("^[。，、；：？！）〕】》〉」』”’…—～·•％‰℃,.;:?!)\\]}%/].*", Pattern.DOTALL);

	private static final Pattern ENDS_BADLY = Pattern.compile(".*[（〔【《〈「『“‘(\\[{/]$", Pattern.DOTALL);

	/** Where a line may end behind a slash all the same. */
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|/srv/|[a-z]+\\.[a-z]+\\.)[!-~]+");

	/** The place between the lines is marked by a bar. */
	private static final List<Pattern> SPLIT = List.of(Pattern.compile("[0-9.,]\\|[0-9.,%]"), Pattern.compile("[0-9]\\|\\p{IsHan}"),
			Pattern.compile("(超|近|约|逾|超过|不低于|不超过|第)\\|[0-9]"), Pattern.compile("[万亿余多]\\|(?<=[0-9][万亿余多]\\|)[万亿余个家件元吨台辆千立]"),
			Pattern.compile("[A-Za-z]\\|[A-Za-z0-9]"), Pattern.compile("[0-9]\\|[A-Za-zμ]"), Pattern.compile("—\\|[0-9—]"),
			Pattern.compile("-\\|[0-9]"), Pattern.compile("[0-9][%％]\\|以上"));

	private LineRules() {
	}

	/** @param lines the lines of one paragraph of the text; their spaces may be missing */
	public static List<String> broken(String text, List<String> lines) {
		List<String> broken = new ArrayList<>();
		int end = 0;
		for (int index = 0; index < lines.size(); index++) {
			String line = lines.get(index);
			end = endOf(line, text, end);
			boolean first = index == 0;
			boolean last = index == lines.size() - 1;
			if (!first && BEGINS_BADLY.matcher(line).matches()) {
				broken.add("begins: " + line);
			}
			int place = end;
			boolean inAddress = ADDRESS.matcher(text).results().anyMatch((match) -> match.start() < place && place < match.end());
			if (!last && ENDS_BADLY.matcher(line).matches() && !inAddress) {
				broken.add("ends: " + line);
			}
			if (!last) {
				String joint = tail(text.substring(0, end)) + "|" + head(text.substring(end));
				SPLIT.stream().filter((rule) -> rule.matcher(joint).find()).forEach((rule) -> broken.add(rule + " splits " + joint));
			}
		}
		return broken;
	}

	private static int endOf(String line, String text, int start) {
		long left = line.chars().filter((c) -> c != ' ').count();
		int end = start;
		while (left > 0) {
			left -= (text.charAt(end++) == ' ') ? 0 : 1;
		}
		return end;
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - 4));
	}

	private static String head(String text) {
		return text.substring(0, Math.min(4, text.length()));
	}

}
