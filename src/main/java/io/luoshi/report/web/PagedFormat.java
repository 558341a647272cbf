package io.luoshi.report.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Page;
import io.luoshi.report.ofd.OfdWriter;
import io.luoshi.report.pdf.PdfWriter;
import org.springframework.http.MediaType;

/** The files in which the paper has pages. */
enum PagedFormat {

	PDF("application/pdf") {
		@Override
		void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException {
			new PdfWriter().write(pages, imprint, out);
		}
	},

	OFD("application/ofd") {
		@Override
		void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException {
			new OfdWriter().write(pages, imprint, out);
		}
	};

	private final MediaType type;

	PagedFormat(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	abstract void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException;

	MediaType type() {
		return this.type;
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

}
