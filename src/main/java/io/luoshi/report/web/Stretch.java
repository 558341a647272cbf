package io.luoshi.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.luoshi.report.document.Piece;

/**
 * Characters that a line break may part, or may not. GB/T 15835-2011 keeps the digits of a number on one line; we
 * keep its unit there too.
 */
record Stretch(String text, boolean whole) {

	/** Digits with what follows them, up to the next digits. */
	private static final Pattern FIGURE = Pattern.compile("[-+]?\\d+(?:[.,:：∶]\\d+)*[^\\d]*");

	/** A number in Han numerals up to this long stays whole. */
	private static final int SHORT = 6;

	/** The lines of the text, for a title that is broken; most texts are one. */
	static List<Stretch> ofLiteral(String text) {
		return Arrays.stream(text.split(String.valueOf(Piece.LINE_SEPARATOR), -1))
			.map((line) -> new Stretch(line, false))
			.toList();
	}

	static List<Stretch> ofNumber(String text) {
		List<Stretch> stretches = new ArrayList<>();
		Matcher figure = FIGURE.matcher(text);
		int done = 0;
		while (figure.find()) {
			if (figure.start() > done) {
				stretches.add(new Stretch(text.substring(done, figure.start()), false));
			}
			stretches.add(new Stretch(figure.group(), true));
			done = figure.end();
		}
		if (done < text.length()) {
			stretches.add(new Stretch(text.substring(done), text.length() <= SHORT));
		}
		return List.copyOf(stretches);
	}

}
