package io.luoshi.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A paper as a person hands it in: a file, or pasted text. */
record ReceiveForm(@Nullable MultipartFile file, @Nullable String text) {

	static final ReceiveForm EMPTY = new ReceiveForm(null, "");

	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	/** The file's own name without the folders that some browsers send. */
	String fileName() {
		String name = (this.file != null && this.file.getOriginalFilename() != null) ? this.file.getOriginalFilename() : "";
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	byte[] content() {
		try {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String pasted() {
		return (this.text != null) ? this.text : "";
	}

}
