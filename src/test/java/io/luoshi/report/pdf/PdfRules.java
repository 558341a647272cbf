package io.luoshi.report.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the straight black lines on a page of a PDF, whether stroked or filled, in points from its upper left corner. */
public final class PdfRules extends PDFGraphicsStreamEngine {

	/** Thicker than this is no rule, in points. */
	private static final double THICKEST = 2;

	private final List<Rectangle2D> rules = new ArrayList<>();

	private final double height;

	private Rectangle2D path;

	private PdfRules(PDPage page) {
		super(page);
		this.height = page.getMediaBox().getHeight();
	}

	/** Those of each page. */
	public static List<List<Rectangle2D>> of(byte[] pdf) throws IOException {
		List<List<Rectangle2D>> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				PdfRules rules = new PdfRules(page);
				rules.processPage(page);
				pages.add(rules.rules);
			}
		}
		return pages;
	}

	private void extend(double x, double y) {
		Rectangle2D point = new Rectangle2D.Double(x, this.height - y, 0, 0);
		this.path = (this.path == null) ? point : this.path.createUnion(point);
	}

	private void end(boolean painted) {
		if (painted && this.path != null && Math.min(this.path.getWidth(), this.path.getHeight()) < THICKEST
				&& Math.max(this.path.getWidth(), this.path.getHeight()) > THICKEST) {
			this.rules.add(this.path);
		}
		this.path = null;
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		extend(p0.getX(), p0.getY());
		extend(p2.getX(), p2.getY());
	}

	@Override
	public void moveTo(float x, float y) {
		extend(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		extend(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		extend(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return new Point2D.Double();
	}

	@Override
	public void strokePath() {
		end(true);
	}

	@Override
	public void fillPath(int windingRule) {
		end(true);
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		end(true);
	}

	@Override
	public void endPath() {
		end(false);
	}

	@Override
	public void closePath() {
	}

	@Override
	public void clip(int windingRule) {
	}

	@Override
	public void shadingFill(COSName shadingName) {
	}

	@Override
	public void drawImage(PDImage image) {
	}

}
