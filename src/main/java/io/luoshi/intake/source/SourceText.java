package io.luoshi.intake.source;

/** The text of a file, lines ended by one line feed unless a plain text came with other line ends. */
public record SourceText(SourceKind kind, String text) {
}
