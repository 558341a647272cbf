package io.luoshi.intake.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.luoshi.intake.arrangement.Line;
import io.luoshi.intake.arrangement.Outline;
import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says about the opinion that it answers.
 *
 * @param reportYear the year of the government report, null when the paper names none
 * @param subject what that report was about, empty when the paper does not say
 */
public record OpinionProposal(@Nullable Integer reportYear, String subject) {

	/** Lines in which a paper without a title is searched for one. */
	private static final int FIRST_LINES = 5;

	/** Characters of a line that are searched. */
	private static final int LONGEST = 300;

	private static final Pattern OF_REPORT = Pattern.compile("关于([^〈〉《》]{2,100}?)的报告[〉》]");

	private static final Pattern OF_OPINION = Pattern.compile("关于([^〈〉《》]{2,100}?)审议意见");

	private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

	/** Reads the title, and the first lines of a paper that has none. */
	public static OpinionProposal of(Outline outline) {
		StringBuilder head = new StringBuilder();
		outline.lines().stream().filter((line) -> line.role() == Role.TITLE).forEach((line) -> append(head, outline, line));
		if (head.isEmpty()) {
			outline.lines().stream().limit(FIRST_LINES).forEach((line) -> append(head, outline, line));
		}
		String subject = first(OF_REPORT, head).or(() -> first(OF_OPINION, head)).orElse("");
		Optional<String> year = first(YEAR, subject).or(() -> first(YEAR, head));
		return new OpinionProposal(year.map(Integer::valueOf).orElse(null), subject);
	}

	private static void append(StringBuilder head, Outline outline, Line line) {
		int end = Math.min(line.end(), line.start() + LONGEST);
		head.append(outline.text().substring(line.start(), end).strip());
	}

	private static Optional<String> first(Pattern pattern, CharSequence text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

}
