package io.luoshi.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The template that dresses a paper unless the office has its own: GB/T 9704-2012 as far as Word can say it, put together
 * from the parts under {@code template/}.
 * <ul>
 * <li>A4 with margins of 37, 26, 35 and 28 mm; the grid of 22 lines and 28 characters is declared (5.1 to 5.2.3). A
 * character of the grid is 15.793 pt wide: its charSpace counts 1/4096 pt from the 16 pt of the body.</li>
 * <li>Paragraphs leave the grid and carry its measures themselves: a line of 28.95 pt, a character of 15.5 pt that full
 * lines spread to the grid's. LibreOffice takes the grid's characters for cells into which a 16 pt character does not fit,
 * and narrows the text to 434.5 pt: with 15.5 pt, 28 characters fit in every program and 29 in none.</li>
 * <li>The Latin language stays English: with Chinese there, LibreOffice parts numbers at line ends.</li>
 * <li>Word shows its own styles in the reader's language (Normal is 正文, Title is 标题), so these keep Word's names, and
 * ours are their aliases.</li>
 * </ul>
 */
final class BuiltInTemplate {

	private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml",
			"docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
			"word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml");

	private static final byte[] BYTES = assemble();

	private BuiltInTemplate() {
	}

	/** A Word document without text. */
	static byte[] bytes() {
		return BYTES.clone();
	}

	private static byte[] assemble() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		for (String part : PARTS) {
			try (InputStream stream = BuiltInTemplate.class.getResourceAsStream("template/" + part)) {
				parts.put(part, Objects.requireNonNull(stream, part).readAllBytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return SteadyZip.write(parts);
	}

}
