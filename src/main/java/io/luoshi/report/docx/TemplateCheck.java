package io.luoshi.report.docx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.core.RuleViolation;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import io.luoshi.report.document.Role;

/** Finds out whether a file can dress our papers: a sound Word document with every style that a paper needs. */
final class TemplateCheck {

	/** Bytes. A template is styles and perhaps a crest; more than this is a mistake. */
	static final int LARGEST = 5 * 1024 * 1024;

	private static final String FIELD = "file";

	private TemplateCheck() {
	}

	/** @throws RuleViolation saying what is wrong, why, and what to do */
	static void require(byte[] file) {
		if (file.length == 0) {
			throw RuleViolation.at(FIELD, "template.none");
		}
		if (file.length > LARGEST) {
			throw RuleViolation.at(FIELD, "template.too-large", LARGEST / 1024 / 1024);
		}
		OfficeArchive.requireSound(file);
		try (WordDocument document = WordDocument.on(file)) {
			requireStyles(document.styles().missing());
		}
		catch (UnusableTemplate | IOException ex) {
			throw RuleViolation.at(FIELD, "template.not-word");
		}
		tryOn(file);
	}

	private static void requireStyles(List<PaperStyle> missing) {
		if (!missing.isEmpty()) {
			throw RuleViolation.at(FIELD, "template.missing-style",
					missing.stream().map(PaperStyle::official).collect(Collectors.joining("、")));
		}
	}

	/** Whatever else may be strange in it must show now, not when a report is due. */
	private static void tryOn(byte[] file) {
		UUID nobody = new UUID(0, 0);
		try {
			DocxWriter.write(new Paper(Arrays.stream(Role.values())
				.map((role) -> new Paragraph(role, nobody, List.of(new Piece("一", Face.KAITI, null, null))))
				.toList()), "草稿", List.of(), file);
		}
		catch (RuntimeException ex) {
			throw RuleViolation.at(FIELD, "template.not-word");
		}
	}

}
