package io.luoshi.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes say a file is. */
enum Signature {

	DOCX, PDF, LOCKED_OFFICE, OLD_OFFICE, MARKUP, OTHER;

	private static final byte[] ZIP = { 'P', 'K' };

	private static final byte[] COMPOUND = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1,
			0x1a, (byte) 0xe1 };

	/** The stream that holds an encrypted DOCX inside a compound file. */
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	/** Readers of PDF look for the mark in the first kilobyte. */
	private static final int HEAD = 1024;

	static Signature of(byte[] file) {
		if (startsWith(file, 0, ZIP) && file.length > 2 && file[2] < 8) {
			return DOCX;
		}
		if (startsWith(file, 0, COMPOUND)) {
			return contains(file, ENCRYPTED) ? LOCKED_OFFICE : OLD_OFFICE;
		}
		String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
		if (head.contains("%PDF-")) {
			return PDF;
		}
		String begin = head.replace("ï»¿", "").strip().toLowerCase(Locale.ROOT);
		boolean markup = begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<?xml")
				|| begin.startsWith("{\\rtf");
		return markup ? MARKUP : OTHER;
	}

	private static boolean contains(byte[] file, byte[] part) {
		for (int at = 0; at + part.length <= file.length; at++) {
			if (startsWith(file, at, part)) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsWith(byte[] file, int at, byte[] part) {
		if (at + part.length > file.length) {
			return false;
		}
		for (int index = 0; index < part.length; index++) {
			if (file[at + index] != part[index]) {
				return false;
			}
		}
		return true;
	}

}
