package io.luoshi.report.docx;

import java.math.BigInteger;
import java.util.List;

import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.StatedReading;
import io.luoshi.report.document.Face;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Piece;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;

/** Writes paragraphs: the style by what they are, a run for each piece, a content control around each bound number. */
final class ParagraphWriter {

	/** UTF-16 units; Word takes no longer name or tag of a content control. */
	private static final int CONTROL_NAME = 64;

	private final Styles styles;

	private int controls;

	ParagraphWriter(Styles styles) {
		this.styles = styles;
	}

	/** A paragraph of the paper; an area's heading that stands alone becomes a heading of its own. */
	void write(CTP target, Paragraph paragraph) {
		if (paragraph.opensAnnex()) {
			write(target, paragraph.text(), PaperStyle.ANNEX_NUMBER);
			return;
		}
		boolean alone = PaperStyle.of(paragraph.role()) == PaperStyle.BODY && !paragraph.pieces().isEmpty()
				&& paragraph.pieces().stream().allMatch((piece) -> piece.face() == Face.KAITI);
		write(target, paragraph.pieces(), alone ? PaperStyle.HEADING2 : PaperStyle.of(paragraph.role()));
		if (paragraph.isHeading()) {
			target.getPPr().addNewKeepNext();
		}
	}

	void write(CTP target, List<Piece> pieces, PaperStyle style) {
		styled(target, style);
		for (Piece piece : pieces) {
			Span span = piece.span();
			if (span != null && !span.readings().isEmpty()) {
				fill(control(target, span.readings()), piece.text(), piece.face(), style);
			}
			else {
				fill(target.addNewR(), piece.text(), piece.face(), style);
			}
		}
	}

	/** A line of plain text in the style's own face. */
	void write(CTP target, String text, PaperStyle style) {
		styled(target, style);
		fill(target.addNewR(), text, style.face(), style);
	}

	private void styled(CTP target, PaperStyle style) {
		(target.isSetPPr() ? target.getPPr() : target.addNewPPr()).addNewPStyle().setVal(this.styles.id(style));
	}

	/** One number may state several readings: then one control lies in the other, so that each keeps its own tag. */
	private CTR control(CTP target, List<StatedReading> readings) {
		CTSdtRun control = target.addNewSdt();
		CTSdtContentRun content = describe(control, readings.get(0));
		for (StatedReading further : readings.subList(1, readings.size())) {
			content = describe(content.addNewSdt(), further);
		}
		return content.addNewR();
	}

	private CTSdtContentRun describe(CTSdtRun control, StatedReading reading) {
		CTSdtPr properties = control.addNewSdtPr();
		properties.addNewAlias().setVal(clipped(XmlText.of(reading.name())));
		properties.addNewTag().setVal(reading.id().id().toString());
		properties.addNewId().setVal(BigInteger.valueOf(++this.controls));
		return control.addNewSdtContent();
	}

	private static String clipped(String name) {
		if (name.length() <= CONTROL_NAME) {
			return name;
		}
		int end = Character.isLowSurrogate(name.charAt(CONTROL_NAME - 1)) ? CONTROL_NAME - 2 : CONTROL_NAME - 1;
		return name.substring(0, end) + "…";
	}

	private void fill(CTR run, String any, Face face, PaperStyle within) {
		String text = XmlText.of(any);
		this.styles.set(run.addNewRPr(), face, within);
		int start = 0;
		for (int index = 0; index <= text.length(); index++) {
			char mark = (index < text.length()) ? text.charAt(index) : '\n';
			if (mark == '\n' || mark == '\t' || mark == Piece.LINE_SEPARATOR) {
				literal(run, text.substring(start, index));
				start = index + 1;
				if (index < text.length()) {
					end(run, mark);
				}
			}
		}
	}

	private static void end(CTR run, char mark) {
		if (mark == '\t') {
			run.addNewTab();
		}
		else {
			run.addNewBr().setType(STBrType.TEXT_WRAPPING);
		}
	}

	private static void literal(CTR run, String text) {
		if (!text.isEmpty()) {
			CTText literal = run.addNewT();
			literal.setStringValue(text);
			if (!text.equals(text.strip())) {
				literal.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

}
