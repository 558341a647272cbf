package io.luoshi.numeral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads dates and spans of time: 2024年3月27日, 2018—2022年度, 截至2023年年底, 1—8月. */
final class DateReader {

	private static final String LEAD = "(?:(?<asof>截至到?|截止[到至]?) ?(?:[今去本上]年 ?)?)?+";

	private static final String YEAR = "(?:1[89]|20|21)[0-9]{2}|[一二][〇零一二三四五六七八九]{3}";

	private static final String MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";

	private static final String DAY = "[12][0-9]|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";

	private static final String DASH = "(?:—{1,2}|[–\\-~～至到])";

	/** Most specific first. Groups say what was given; what a pattern lacks is not a group of it. */
	private static final List<Pattern> FORMS = List.of(
			form("(?<y>YEAR)(?:年度?)?DASH(?<y2>YEAR)(?:学年度?|年度?)"), form("(?<y>YEAR)DASH(?<y2>YEAR)(?![0-9])"),
			form("(?<y>YEAR)年(?<m>MONTH)月(?<d>DAY)[日号]DASH(?<y2>YEAR)年(?<m2>MONTH)月(?<d2>DAY)[日号]"),
			form("(?<y>YEAR)年(?<m>MONTH)月DASH(?<y2>YEAR)年(?<m2>MONTH)月"),
			form("(?<y>YEAR)年(?<m>MONTH)月(?<d>DAY)[日号]?DASH(?:(?<m2>MONTH)月)?(?<d2>DAY)[日号]"),
			form("(?<y>YEAR)年(?<m>MONTH)月(?<d>DAY)[日号]"), form("(?<y>YEAR)-(?<m>[01][0-9])-(?<d>[0-3][0-9])(?![0-9])"),
			form("(?<y>YEAR)年(?<m>MONTH)(?:月份?)?DASH(?<m2>MONTH)月份?"), form("(?<y>YEAR)年(?<m>MONTH)月(?<part>底|末|初|份)?"),
			form("(?<y>YEAR)年(?<part>年?底|年?末|年?初|上半年|下半年|第?[一二三四1-4]季度|前[二三23]季度)"), form("(?<y>YEAR)(?:学年度?|财年|年度?)"),
			form("(?:MONTH)月(?:DAY)[日号]?DASH(?:(?:MONTH)月)?(?:DAY)[日号]"), form("(?:MONTH)月(?:DAY)[日号]"),
			form("(?:MONTH)(?:月份?)?DASH(?:MONTH)月份?"), form("(?:MONTH)月[底末初份]?"),
			form("(?:第?[一二三四1-4]|前[二三23])季度末?"));

	private static final int LONGEST = 40;

	private static final int YEAR_LENGTH = 4;

	private static final String CONTINUATIONS = "月季—–-~～至到";

	private static final List<String> QUARTERS = List.of("一1", "二2", "三3", "四4");

	private DateReader() {
	}

	static @Nullable Found at(String text, int start) {
		if (!mayBegin(text, start)) {
			return null;
		}
		Matcher matcher = FORMS.get(0).matcher(text).region(start, Math.min(text.length(), start + LONGEST));
		for (Pattern form : FORMS) {
			if (matcher.usePattern(form).lookingAt()) {
				DateNumber date = read(matcher);
				return (date != null) ? new Found(start, matcher.end(), date) : null;
			}
		}
		return null;
	}

	/** A date begins with a word of its own, or with digits that a mark of time or a dash follows soon. */
	private static boolean mayBegin(String text, int start) {
		char c = text.charAt(start);
		if ("截第前".indexOf(c) >= 0) {
			return true;
		}
		int end = start;
		while (end < text.length() && end - start <= YEAR_LENGTH && isDigit(text.charAt(end))) {
			end++;
		}
		int next = text.startsWith(" ", end) ? end + 1 : end;
		if (end == start || next >= text.length()) {
			return false;
		}
		boolean year = end - start == YEAR_LENGTH;
		return "年学财".indexOf(text.charAt(next)) >= 0 ? year : CONTINUATIONS.indexOf(text.charAt(next)) >= 0;
	}

	private static boolean isDigit(char c) {
		return Numerals.isDigit(c) || HanDigits.isHan(c);
	}

	private static @Nullable DateNumber read(Matcher matcher) {
		boolean asOf = matcher.group("asof") != null;
		Integer year = number(matcher, "y");
		if (year == null) {
			return new DateNumber(matcher.group(), null, null, asOf);
		}
		try {
			LocalDate first = first(matcher, year);
			LocalDate last = last(matcher, year);
			LocalDate day = closingDay(matcher, first, last);
			return new DateNumber(matcher.group(), (day != null) ? day : first, (day != null) ? day : last, asOf);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static LocalDate first(Matcher matcher, int year) {
		Integer month = number(matcher, "m");
		Integer day = number(matcher, "d");
		if (month == null) {
			return LocalDate.of(year, firstMonth(part(matcher)), 1);
		}
		return LocalDate.of(year, month, (day != null) ? day : 1);
	}

	private static LocalDate last(Matcher matcher, int year) {
		Integer lastYear = number(matcher, "y2");
		Integer month = later(number(matcher, "m2"), number(matcher, "m"));
		Integer day = later(number(matcher, "d2"), number(matcher, "d"));
		YearMonth closing = YearMonth.of((lastYear != null) ? lastYear : year,
				(month != null) ? month : lastMonth(part(matcher)));
		return (day != null) ? closing.atDay(day) : closing.atEndOfMonth();
	}

	/** 年底 and 月末 are the last day, 年初 and 月初 the first. */
	private static @Nullable LocalDate closingDay(Matcher matcher, LocalDate first, LocalDate last) {
		String part = part(matcher);
		if (part.endsWith("底") || part.endsWith("末")) {
			return last;
		}
		return part.endsWith("初") ? first : null;
	}

	private static int firstMonth(String part) {
		if (part.equals("下半年")) {
			return 7;
		}
		return (part.endsWith("季度") && !part.startsWith("前")) ? 3 * quarter(part) - 2 : 1;
	}

	private static int lastMonth(String part) {
		if (part.equals("上半年")) {
			return 6;
		}
		return part.endsWith("季度") ? 3 * quarter(part) : 12;
	}

	private static int quarter(String part) {
		char number = part.charAt(part.length() - 3);
		for (int i = 0; i < QUARTERS.size(); i++) {
			if (QUARTERS.get(i).indexOf(number) >= 0) {
				return i + 1;
			}
		}
		return 4;
	}

	private static String part(Matcher matcher) {
		String part = group(matcher, "part");
		return (part != null) ? part : "";
	}

	private static @Nullable Integer later(@Nullable Integer second, @Nullable Integer first) {
		return (second != null) ? second : first;
	}

	private static @Nullable Integer number(Matcher matcher, String name) {
		String written = group(matcher, name);
		if (written == null) {
			return null;
		}
		boolean arabic = written.charAt(0) <= '9';
		return arabic ? Integer.parseInt(written) : Math.toIntExact(HanDigits.value(written));
	}

	private static @Nullable String group(Matcher matcher, String name) {
		return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
	}

	/** Papers set a space between digits and Han at times: 2024 年 3 月 27 日. */
	private static Pattern form(String form) {
		String spaced = form.replace("年", " ?年")
			.replace("月", " ?月")
			.replace("[日号]", " ?[日号]")
			.replace("年(?<m>", "年 ?(?<m>")
			.replace("月(?<d>", "月 ?(?<d>");
		return Pattern.compile(LEAD + spaced.replace("YEAR", YEAR)
			.replace("MONTH", MONTH)
			.replace("DAY", DAY)
			.replace("DASH", DASH));
	}

}
