package io.luoshi.report.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Page;
import io.luoshi.report.layout.Rule;
import io.luoshi.report.layout.Run;
import io.luoshi.report.layout.Sheet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Paints a page: its lines as tagged text, page number, rules and mark as artifacts that no reader reads aloud. */
final class PagePainter {

	private static final double THOUSANDTH = 0.001;

	private final Page page;

	private final PDPageContentStream content;

	private final PdfWriter.Fonts fonts;

	private final Structure.OnPage structure;

	PagePainter(Page page, PDPageContentStream content, PdfWriter.Fonts fonts, Structure.OnPage structure) {
		this.page = page;
		this.content = content;
		this.fonts = fonts;
		this.structure = structure;
	}

	void paint() throws IOException {
		repeated();
		Structure.@Nullable Part open = null;
		for (Line line : this.page.lines()) {
			this.structure.enter(line);
			for (Run run : line.runs()) {
				Structure.Part part = this.structure.part(line, run);
				if (!part.equals(open)) {
					close(open);
					this.content.beginMarkedContent(this.structure.tag(part), this.structure.mark(part));
					open = part;
				}
				text(run, this.page.height());
			}
		}
		close(open);
		this.content.beginMarkedContent(COSName.ARTIFACT);
		for (Rule rule : this.page.rules()) {
			rule(rule);
		}
		margins();
		this.content.endMarkedContent();
	}

	/** Read aloud where it stood first, and not again. */
	private void repeated() throws IOException {
		if (this.page.repeated().isEmpty()) {
			return;
		}
		this.content.beginMarkedContent(COSName.ARTIFACT);
		for (Line line : this.page.repeated()) {
			for (Run run : line.runs()) {
				text(run, this.page.height());
			}
		}
		this.content.endMarkedContent();
	}

	/** Page number and mark; on a page that lies on its side they turn with the sheet, upper edge to the right. */
	private void margins() throws IOException {
		if (this.page.turned()) {
			this.content.transform(new Matrix(0, -1, 1, 0, 0, (float) Sheet.WIDTH));
		}
		text(this.page.folio(), Sheet.HEIGHT);
		Run mark = this.page.mark();
		if (mark != null) {
			shape(mark);
		}
	}

	private void close(Structure.@Nullable Part open) throws IOException {
		if (open != null) {
			this.content.endMarkedContent();
		}
	}

	/** @param height of the paper that the run's place is on */
	private void text(Run run, double height) throws IOException {
		this.content.beginText();
		this.content.setFont(this.fonts.of(run.typeface()), (float) run.size());
		this.content.setTextMatrix(Matrix.getTranslateInstance((float) run.x(), (float) (height - run.baseline())));
		this.content.showTextWithPositioning(positioned(run));
		this.content.endText();
	}

	/** Strings, and between them how much closer than their widths the next characters stand, in 1/1000 of the size. */
	private static Object[] positioned(Run run) {
		List<Object> parts = new ArrayList<>();
		StringBuilder string = new StringBuilder();
		double owed = 0;
		int index = 0;
		for (int codePoint : run.text().codePoints().toArray()) {
			string.appendCodePoint(codePoint);
			owed += run.typeface().advance(codePoint) - run.advances()[index++] / run.size();
			if (Math.abs(owed) > THOUSANDTH / 10) {
				parts.add(string.toString());
				float moved = Math.round(owed / THOUSANDTH * 10) / 10f;
				parts.add(moved);
				owed -= moved * THOUSANDTH;
				string.setLength(0);
			}
		}
		if (!string.isEmpty()) {
			parts.add(string.toString());
		}
		return parts.toArray();
	}

	private void rule(Rule rule) throws IOException {
		this.content.setLineWidth((float) Rule.THICKNESS);
		this.content.moveTo((float) rule.x1(), (float) (this.page.height() - rule.y1()));
		this.content.lineTo((float) rule.x2(), (float) (this.page.height() - rule.y2()));
		this.content.stroke();
	}

	/** The mark is no part of the paper's text, so it is drawn as shapes that nothing extracts. */
	private void shape(Run run) throws IOException {
		this.content.saveGraphicsState();
		this.content.transform(new Matrix((float) run.size(), 0, 0, (float) run.size(), (float) run.x(),
				(float) (Sheet.HEIGHT - run.baseline())));
		double x = 0;
		int index = 0;
		for (int codePoint : run.text().codePoints().toArray()) {
			path(run.typeface().outline(codePoint), x);
			x += run.advances()[index++] / run.size();
		}
		this.content.fill();
		this.content.restoreGraphicsState();
	}

	private void path(Path2D outline, double shift) throws IOException {
		float[] point = new float[6];
		float x = (float) shift;
		float lastX = 0;
		float lastY = 0;
		for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
			int step = steps.currentSegment(point);
			if (step == PathIterator.SEG_CLOSE) {
				this.content.closePath();
				continue;
			}
			if (step == PathIterator.SEG_MOVETO) {
				this.content.moveTo(x + point[0], point[1]);
			}
			else if (step == PathIterator.SEG_LINETO) {
				this.content.lineTo(x + point[0], point[1]);
			}
			else {
				this.content.curveTo(x + third(lastX, point[0]), third(lastY, point[1]), x + third(point[2], point[0]),
						third(point[3], point[1]), x + point[2], point[3]);
			}
			int end = (step == PathIterator.SEG_QUADTO) ? 2 : 0;
			lastX = point[end];
			lastY = point[end + 1];
		}
	}

	/** TrueType curves have one control point, PDF curves two, each two thirds of the way to it. */
	private static float third(float end, float control) {
		return end + (control - end) * 2 / 3;
	}

}
