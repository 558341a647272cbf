package io.luoshi.intake;

/** How a text came in. */
public enum DraftSource {

	TEXT, DOCX, PDF, PASTED

}
