package io.luoshi.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import io.luoshi.core.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8, GB18030 (GBK and GB 2312 within it), or marked UTF-16. Never guesses a character. */
final class TextDecoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int TEXT_PER_CONTROL = 16;

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private TextDecoder() {
	}

	static String decode(byte[] bytes, @Nullable Charset declared) {
		String text = (declared != null) ? strictly(bytes, declared) : found(bytes);
		if (text == null) {
			throw RuleViolation.at("file", "intake.encoding");
		}
		String unmarked = (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		if (isBinary(unmarked)) {
			throw RuleViolation.at("file", "intake.binary");
		}
		return unmarked;
	}

	private static @Nullable String found(byte[] bytes) {
		int first = (bytes.length > 1) ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
		if (first == 0xfffe || first == 0xfeff) {
			return strictly(bytes, StandardCharsets.UTF_16);
		}
		String utf8 = strictly(bytes, StandardCharsets.UTF_8);
		if (utf8 != null) {
			return utf8;
		}
		String gb = strictly(bytes, GB18030);
		return (gb != null && gb.chars().noneMatch(TextDecoder::isUnlikely)) ? gb : null;
	}

	private static @Nullable String strictly(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	/** A stray control character is copied along with text; where they abound, or with NUL, the bytes are none. */
	private static boolean isBinary(String text) {
		long strange = text.chars().filter(TextDecoder::isStrange).count();
		return text.indexOf('\0') >= 0 || strange * TEXT_PER_CONTROL > text.length();
	}

	private static boolean isStrange(int c) {
		return (c < ' ' && "\t\n\u000b\f\r".indexOf(c) < 0) || c == 0x7f;
	}

	/** What bytes of another character set turn into when read as GB18030. */
	private static boolean isUnlikely(int c) {
		return Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED;
	}

}
