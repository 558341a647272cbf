package io.luoshi.report.docx;

import java.time.LocalDateTime;

/** What the page says of the office's template. */
public record TemplateLine(String name, String digest, int bytes, String uploadedBy, LocalDateTime uploadedAt, int version) {

	/** In units of 1024 bytes, rounded up. */
	public int kilobytes() {
		return (this.bytes + 1023) / 1024;
	}

}
