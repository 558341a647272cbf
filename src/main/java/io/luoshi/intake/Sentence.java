package io.luoshi.intake;

/** A number with the words around it, from the end of the sentence before to the end of its own. */
public record Sentence(String before, String number, String after) {

	/** Characters to each side; a longer sentence is cut. */
	private static final int FURTHEST = 80;

	private static final String ENDS = "。；;\n\r";

	static Sentence around(String text, DraftNumber place) {
		int start = place.start();
		while (start > 0 && place.start() - start < FURTHEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		int end = place.end();
		while (end < text.length() && end - place.end() < FURTHEST && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		boolean stops = end < text.length() && text.charAt(end) == '。';
		return new Sentence(text.substring(start, place.start()), place.text(),
				text.substring(place.end(), stops ? end + 1 : end));
	}

	public String text() {
		return this.before + this.number + this.after;
	}

}
