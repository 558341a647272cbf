package io.luoshi.intake.structure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the marker at a place of a line. Looks a few characters ahead, never further. */
final class MarkerReader {

	private static final List<String> PROBLEMS = List.of("审议意见", "反馈问题", "反馈意见", "整改任务", "问题", "意见", "建议");

	/** What follows a second numeral in an enumeration: 一、二期, 一、二、三产业 number nothing. */
	private static final String ENUMERATED = "、期级类号线产批轮季月标审等";

	private static final String COMMAS = "，,、：:";

	private final String line;

	MarkerReader(String line) {
		this.line = line;
	}

	/** The marker that begins at {@code at}, with its separator and the blanks behind; null when none does. */
	@Nullable Marker at(int at) {
		if (at >= this.line.length()) {
			return null;
		}
		Marker symbol = symbol(at);
		if (symbol != null) {
			return symbol;
		}
		return switch (this.line.charAt(at)) {
			case '(', '（' -> bracketed(at);
			case '第' -> ordinalWord(at);
			case '其' -> first(at, Ordinal.at(this.line, at + 1), COMMAS);
			case '审', '反', '整', '问', '意', '建' -> problem(at);
			default -> numbered(at);
		};
	}

	private @Nullable Marker symbol(int at) {
		char c = this.line.charAt(at);
		if (c >= '①' && c <= '⑳') {
			return marker(Scheme.CIRCLED, c - '①' + 1, at, at + 1, "、");
		}
		if (c >= '❶' && c <= '❿') {
			return marker(Scheme.CIRCLED, c - '❶' + 1, at, at + 1, "、");
		}
		if (c >= '⑴' && c <= '⒇') {
			return marker(Scheme.ARABIC_BRACKET, c - '⑴' + 1, at, at + 1, "、");
		}
		if (c >= '⒈' && c <= '⒛') {
			return marker(Scheme.ARABIC_POINT, c - '⒈' + 1, at, at + 1, "");
		}
		return (c >= '㈠' && c <= '㈩') ? marker(Scheme.HAN_BRACKET, c - '㈠' + 1, at, at + 1, "、") : null;
	}

	private @Nullable Marker bracketed(int at) {
		Ordinal ordinal = Ordinal.at(this.line, pastBlanks(at + 1));
		int close = (ordinal != null) ? pastBlanks(ordinal.end()) : at;
		if (ordinal == null || !is(close, ")）")) {
			return null;
		}
		Scheme scheme = ordinal.han() ? Scheme.HAN_BRACKET : Scheme.ARABIC_BRACKET;
		return marker(scheme, ordinal.value(), at, close + 1, "、");
	}

	private @Nullable Marker ordinalWord(int at) {
		Ordinal ordinal = Ordinal.at(this.line, at + 1);
		if (ordinal != null && this.line.startsWith("部分", ordinal.end())) {
			int end = ordinal.end() + 2;
			boolean apart = end == this.line.length() || is(end, COMMAS) || Blanks.is(this.line.charAt(end));
			return apart ? marker(Scheme.PART, ordinal.value(), at, end, COMMAS) : null;
		}
		return first(at, ordinal, COMMAS + "是");
	}

	private @Nullable Marker first(int at, @Nullable Ordinal ordinal, String separators) {
		boolean whole = ordinal != null && ordinal.han() && is(ordinal.end(), separators);
		return whole ? marker(Scheme.FIRST, ordinal.value(), at, ordinal.end() + 1, "") : null;
	}

	private @Nullable Marker problem(int at) {
		for (String word : PROBLEMS) {
			if (this.line.startsWith(word, at)) {
				Ordinal ordinal = Ordinal.at(this.line, at + word.length());
				boolean whole = ordinal != null && is(ordinal.end(), "：:、.．")
						&& !Ordinal.isDigit(this.line, ordinal.end() + 1);
				return whole ? marker(Scheme.PROBLEM, ordinal.value(), at, ordinal.end() + 1, "") : null;
			}
		}
		return null;
	}

	private @Nullable Marker numbered(int at) {
		Ordinal ordinal = Ordinal.at(this.line, at);
		int pointer = (ordinal != null) ? pastBlanks(ordinal.end()) : this.line.length();
		if (ordinal == null || pointer >= this.line.length()) {
			return null;
		}
		return switch (this.line.charAt(pointer)) {
			case '、' -> listed(ordinal, at, pointer + 1, Scheme.ARABIC_COMMA);
			case '.', '．' -> listed(ordinal, at, pointer + 1, Scheme.ARABIC_POINT);
			case ')', '）' -> ordinal.han() ? null
					: marker(Scheme.ARABIC_BRACKET, ordinal.value(), at, pointer + 1, "、");
			case '是' -> pointing(Scheme.SHI, ordinal, at, pointer, "：:，,");
			case '要' -> pointing(Scheme.YAO, ordinal, at, pointer, "");
			default -> null;
		};
	}

	/** 一是 points, but 一是一 is a saying. */
	private @Nullable Marker pointing(Scheme scheme, Ordinal ordinal, int at, int pointer, String separators) {
		boolean saying = this.line.startsWith(this.line.substring(at, ordinal.end()), pointer + 1);
		return (ordinal.han() && !saying) ? marker(scheme, ordinal.value(), at, pointer + 1, separators) : null;
	}

	private @Nullable Marker listed(Ordinal ordinal, int at, int next, Scheme arabic) {
		if (ordinal.han() ? isEnumeration(next) : Ordinal.isDigit(this.line, next) && !isYear(next)) {
			return null;
		}
		return marker(ordinal.han() ? Scheme.HAN_COMMA : arabic, ordinal.value(), at, next, "");
	}

	/** The place behind at most two blanks, as sloppy copies have them inside a marker. */
	private int pastBlanks(int at) {
		return Blanks.after(this.line, at, Math.min(this.line.length(), at + 2));
	}

	private boolean isEnumeration(int at) {
		Ordinal second = Ordinal.isHan(this.line, at) ? Ordinal.at(this.line, at) : null;
		return second != null && is(second.end(), ENUMERATED);
	}

	/** A heading may begin with a year: 1.2024年工作. */
	private boolean isYear(int at) {
		for (int i = at; i < at + 4; i++) {
			if (!Ordinal.isDigit(this.line, i)) {
				return false;
			}
		}
		return is(at + 4, "年");
	}

	/** A marker that takes one of {@code separators} along when it follows, and the blanks behind. */
	private Marker marker(Scheme scheme, int ordinal, int at, int end, String separators) {
		int separated = is(end, separators) ? end + 1 : end;
		int next = Blanks.after(this.line, separated, this.line.length());
		return new Marker(scheme, ordinal, this.line.substring(at, next));
	}

	private boolean is(int at, String characters) {
		return at < this.line.length() && characters.indexOf(this.line.charAt(at)) >= 0;
	}

}
