package io.luoshi.report.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A document as an answer, known by the digest of its bytes. */
final class DocumentAnswer {

	private static final String FORBIDDEN_IN_FILE_NAMES = "\\/:*?\"<>|";

	/** What leaves room for a mark and an ending within the 255 bytes that file systems allow. */
	private static final int LONGEST_NAME = 70;

	private DocumentAnswer() {
	}

	/** For the browser to show. */
	static ResponseEntity<byte[]> shown(MediaType type, byte[] body) {
		return answer(type, body).body(body);
	}

	/**
	 * For the browser to keep as a file.
	 * @param name what the file is about; its characters may be any
	 * @param ending the file's ending without a dot, ASCII
	 */
	static ResponseEntity<byte[]> kept(MediaType type, byte[] body, String name, String ending) {
		return answer(type, body).header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, ending)).body(body);
	}

	/** The same for a browser that can show it: it becomes a file when the reader keeps it. */
	static ResponseEntity<byte[]> opened(MediaType type, byte[] body, String name, String ending) {
		String disposition = disposition(name, ending).replaceFirst("attachment", "inline");
		return answer(type, body).header(HttpHeaders.CONTENT_DISPOSITION, disposition).body(body);
	}

	/** RFC 6266: the name in UTF-8, and one in ASCII for programs that know no other. */
	static String disposition(String name, String ending) {
		return "attachment; filename=\"report." + ending + "\"; filename*=UTF-8''"
				+ UriUtils.encode(fileName(name) + "." + ending, StandardCharsets.UTF_8);
	}

	private static String fileName(String name) {
		StringBuilder plain = new StringBuilder();
		name.strip().codePoints().limit(LONGEST_NAME).forEach((point) -> {
			boolean forbidden = Character.isISOControl(point) || FORBIDDEN_IN_FILE_NAMES.indexOf(point) >= 0;
			plain.appendCodePoint(forbidden ? '_' : point);
		});
		return plain.toString();
	}

	private static ResponseEntity.BodyBuilder answer(MediaType type, byte[] body) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag('"' + digest(body) + '"');
	}

	private static String digest(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
