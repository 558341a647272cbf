package io.luoshi.report.docx;

/** A template cannot be read as a Word document. */
class UnusableTemplate extends RuntimeException {

	UnusableTemplate(Exception cause) {
		super("Not a Word document", cause);
	}

}
