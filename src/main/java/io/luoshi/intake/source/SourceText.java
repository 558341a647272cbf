package io.luoshi.intake.source;

import io.luoshi.core.VisibleText;

/**
 * The text of a file, lines ended by one line feed unless a plain text came with other line ends.
 *
 * @param content knows what was taken out because nobody sees it
 */
public record SourceText(SourceKind kind, VisibleText content) {

	static SourceText of(SourceKind kind, String read) {
		return new SourceText(kind, VisibleText.of(read));
	}

	public String text() {
		return this.content.text();
	}

}
