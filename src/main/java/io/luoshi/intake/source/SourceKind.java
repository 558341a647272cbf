package io.luoshi.intake.source;

/** What kind of file a text came from, known by its content. */
public enum SourceKind {

	TEXT, DOCX, PDF

}
