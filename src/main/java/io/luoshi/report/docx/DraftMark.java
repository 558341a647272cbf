package io.luoshi.report.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;

/** Says at the head of every page that a paper is not issued. In the header, a mark cannot cover text. */
final class DraftMark {

	private DraftMark() {
	}

	/** @param mark 草稿, 征求意见稿 */
	static void write(WordDocument target, ParagraphWriter writer, String mark) {
		XWPFDocument document = target.document();
		XWPFHeaderFooterPolicy headers = document.createHeaderFooterPolicy();
		mark(document, headers.getDefaultHeader(), HeaderFooterType.DEFAULT, writer, mark);
		if (document.getEvenAndOddHeadings()) {
			mark(document, headers.getEvenPageHeader(), HeaderFooterType.EVEN, writer, mark);
		}
		if (target.page().isSetTitlePg()) {
			mark(document, headers.getFirstPageHeader(), HeaderFooterType.FIRST, writer, mark);
		}
	}

	private static void mark(XWPFDocument document, @Nullable XWPFHeader present, HeaderFooterType type,
			ParagraphWriter writer, String mark) {
		XWPFHeader header = (present != null) ? present : document.createHeader(type);
		writer.write(header.createParagraph().getCTP(), mark, PaperStyle.DRAFT_MARK);
	}

}
