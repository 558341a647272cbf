package io.luoshi.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import io.luoshi.core.RuleViolation;

/**
 * Unpacks every deflated stream of a PDF into nothing and counts, before a parser that keeps what it unpacks sees the
 * file. A stream packed twice over would hide its size, and no program writes one.
 */
final class PdfGuard {

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

	/** Bytes before a stream in which its dictionary is looked for. */
	private static final int DICTIONARY = 512;

	private final byte[] file;

	private final byte[] block = new byte[1 << 16];

	private long unpacked;

	PdfGuard(byte[] file) {
		this.file = file;
	}

	void check() {
		int at = 0;
		while (at + STREAM.length + 2 < this.file.length) {
			if (isStream(at)) {
				int data = at + STREAM.length;
				data += (this.file[data] == '\r') ? 2 : 1;
				checkFilters(at);
				at = Math.max(data, inflate(data));
			}
			else {
				at++;
			}
		}
	}

	private boolean isStream(int at) {
		for (int index = 0; index < STREAM.length; index++) {
			if (this.file[at + index] != STREAM[index]) {
				return false;
			}
		}
		byte next = this.file[at + STREAM.length];
		return (next == '\r' || next == '\n') && (at == 0 || this.file[at - 1] != 'd');
	}

	private void checkFilters(int stream) {
		int from = Math.max(0, stream - DICTIONARY);
		String before = new String(this.file, from, stream - from, StandardCharsets.ISO_8859_1);
		String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
		int first = dictionary.indexOf("FlateDecode");
		if (first >= 0 && dictionary.indexOf("FlateDecode", first + 1) >= 0) {
			throw RuleViolation.at("file", "intake.pdf-inflated");
		}
	}

	/** The place behind the deflated data at {@code from}, or {@code from} when there is none. */
	private int inflate(int from) {
		if (from >= this.file.length || (this.file[from] & 0x0f) != 8) {
			return from;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.file, from, this.file.length - from);
			while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
				this.unpacked += inflater.inflate(this.block);
				if (this.unpacked > SourceLimits.UNPACKED) {
					throw RuleViolation.at("file", "intake.pdf-inflated");
				}
			}
			return from + (int) inflater.getBytesRead();
		}
		catch (DataFormatException ex) {
			return from;
		}
		finally {
			inflater.end();
		}
	}

}
