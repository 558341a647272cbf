package io.luoshi.intake.source;

import java.nio.charset.Charset;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Gets the text out of a file. What the file is, its content tells, never its name. Nothing is fetched from anywhere
 * else, and what nobody sees is taken out. Every refusal is a {@link RuleViolation} at {@code file}, saying why and how to
 * mend it.
 */
public final class SourceReader {

	/** @throws RuleViolation when the file is too large, broken, locked, empty, or of a kind that is not read */
	public SourceText read(byte[] file) {
		checkSize(file);
		SourceText source = switch (Signature.of(file)) {
			case DOCX -> SourceText.of(SourceKind.DOCX, DocxReader.read(file));
			case PDF -> SourceText.of(SourceKind.PDF, PdfReader.read(file));
			case LOCKED_OFFICE -> throw RuleViolation.at("file", "intake.docx-encrypted");
			case OLD_OFFICE -> throw RuleViolation.at("file", "intake.doc-old");
			case MARKUP -> throw RuleViolation.at("file", "intake.markup");
			case OTHER -> SourceText.of(SourceKind.TEXT, TextDecoder.decode(file, null));
		};
		checkText(source.text());
		return source;
	}

	/**
	 * Reads plain text.
	 * @param charset as declared by whoever sent it; null when it shall be found from the bytes
	 * @throws RuleViolation when the bytes are no text in that character set, too many, or blank
	 */
	public SourceText readText(byte[] text, @Nullable Charset charset) {
		checkSize(text);
		SourceText source = SourceText.of(SourceKind.TEXT, TextDecoder.decode(text, charset));
		checkText(source.text());
		return source;
	}

	private static void checkSize(byte[] file) {
		if (file.length > SourceLimits.bytes()) {
			throw RuleViolation.at("file", "intake.size", SourceLimits.MEGABYTES);
		}
	}

	private static void checkText(String text) {
		if (text.length() > SourceLimits.CHARACTERS) {
			throw RuleViolation.at("file", "intake.characters", SourceLimits.CHARACTERS);
		}
		if (text.isBlank()) {
			throw RuleViolation.at("file", "intake.empty");
		}
	}

}
