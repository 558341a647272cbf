package io.luoshi.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;
import io.luoshi.report.document.Table;
import io.luoshi.report.document.TextTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes a paper as a Word document. A number that is bound to a reading lies in a content control whose tag is the
 * reading's identifier and whose name is the indicator's. Nothing is fetched from anywhere.
 */
public final class DocxWriter {

	private DocxWriter() {
	}

	/** The same without tables. */
	public static byte[] write(Paper paper, String mark) {
		return write(paper, mark, List.of());
	}

	/**
	 * @param mark what every page says of a paper that is not issued (草稿, 征求意见稿), empty for none
	 * @param annexes tables to follow on pages of their own
	 * @return the file; the same paper gives the same bytes
	 */
	public static byte[] write(Paper paper, String mark, List<Table> annexes) {
		return write(paper, mark, annexes, BuiltInTemplate.bytes());
	}

	/** @param template a Word document whose styles and page to take; it has been found usable */
	public static byte[] write(Paper paper, String mark, List<Table> annexes, byte[] template) {
		try (WordDocument document = WordDocument.on(template)) {
			document.styles().complete();
			ParagraphWriter writer = new ParagraphWriter(document.styles());
			write(paper.paragraphs(), document.body(), writer);
			if (!mark.isEmpty()) {
				DraftMark.write(document, writer, mark);
			}
			List<Paragraph> written = paper.paragraphs();
			new AnnexWriter(document, writer).write(annexes,
					!written.isEmpty() && written.get(written.size() - 1).role() == Role.TABLE);
			return document.bytes(paper.title());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(List<Paragraph> paragraphs, CTBody body, ParagraphWriter writer) {
		for (int at = 0; at < paragraphs.size(); at++) {
			if (paragraphs.get(at).role() == Role.TABLE) {
				TextTable table = TextTable.at(paragraphs, at);
				TableWriter.write(body, table, writer);
				at = table.end() - 1;
			}
			else {
				CTP target = body.addNewP();
				writer.write(target, paragraphs.get(at));
				Placement.place(target, paragraphs, at);
			}
		}
	}

}
