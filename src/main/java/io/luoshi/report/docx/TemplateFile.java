package io.luoshi.report.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.luoshi.core.Unseen;

/** A file that has been found usable as a template. */
record TemplateFile(String name, byte[] content, String digest) {

	private static final int LONGEST_NAME = 120;

	/** @throws io.luoshi.core.RuleViolation when it cannot be used; the message says why and what to do */
	static TemplateFile of(String name, byte[] content) {
		TemplateCheck.require(content);
		return new TemplateFile(plain(name), content.clone(), digest(content));
	}

	/** The last part of a path without what no file name holds. */
	private static String plain(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		StringBuilder plain = new StringBuilder();
		last.codePoints()
			.filter((point) -> !Character.isISOControl(point) && Character.isDefined(point) && Unseen.of(point) == null)
			.limit(LONGEST_NAME)
			.forEach(plain::appendCodePoint);
		String kept = plain.toString().strip();
		return kept.isEmpty() ? "template.docx" : kept;
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
