package io.luoshi.report.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

import javax.imageio.ImageIO;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;

/** Draws a page of an OFD package, as read by ofdrw, for a person to look at: {@code package.ofd page picture.png}. */
public final class OfdPicture {

	private static final double DOTS_PER_MILLIMETRE = 100 / 25.4;

	private final OFDReader reader;

	private final Graphics2D graphics;

	private OfdPicture(OFDReader reader, Graphics2D graphics) {
		this.reader = reader;
		this.graphics = graphics;
	}

	public static void main(String[] arguments) throws IOException {
		try (OFDReader reader = new OFDReader(Path.of(arguments[0]))) {
			int page = Integer.parseInt(arguments[1]);
			ST_Box box = reader.getPageSize(page);
			BufferedImage image = new BufferedImage((int) (box.getWidth() * DOTS_PER_MILLIMETRE),
					(int) (box.getHeight() * DOTS_PER_MILLIMETRE), BufferedImage.TYPE_BYTE_GRAY);
			Graphics2D graphics = image.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.setColor(Color.BLACK);
			graphics.scale(DOTS_PER_MILLIMETRE, DOTS_PER_MILLIMETRE);
			OfdPicture picture = new OfdPicture(reader, graphics);
			for (var layer : reader.getPage(page).getContent().getLayers()) {
				for (PageBlockType block : layer.getPageBlocks()) {
					picture.draw(block);
				}
			}
			ImageIO.write(image, "png", new File(arguments[2]));
		}
	}

	/** From an object's own coordinates to the page's. */
	private static AffineTransform place(CT_GraphicUnit<?> object) {
		AffineTransform place = AffineTransform.getTranslateInstance(object.getBoundary().getTopLeftX(),
				object.getBoundary().getTopLeftY());
		if (object.getCTM() != null) {
			place.concatenate(new AffineTransform(object.getCTM().expectArr(6)));
		}
		return place;
	}

	private void draw(PageBlockType block) throws IOException {
		if (block instanceof TextObject text) {
			draw(text);
		}
		else if (block instanceof PathObject path) {
			Shape shape = place(path).createTransformedShape(shape(path.getAbbreviatedData()));
			if (Boolean.TRUE.equals(path.getFill())) {
				this.graphics.fill(shape);
			}
			else {
				this.graphics.setStroke(new BasicStroke(path.getLineWidth().floatValue()));
				this.graphics.draw(shape);
			}
		}
	}

	private void draw(TextObject text) throws IOException {
		String file = this.reader.getResMgt().getFont(text.getFont().toString()).getFontFile().toString();
		TrueTypeFont font = new TTFParser(true)
			.parse(new RandomAccessReadBuffer(Files.readAllBytes(this.reader.getResourceLocator().getFile(file))));
		for (TextCode code : text.getTextCodes()) {
			double x = code.getX();
			double y = code.getY();
			var deltas = OfdGlyphs.deltas(code);
			int index = 0;
			for (int character : code.getContent().codePoints().toArray()) {
				var glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
				if (glyph != null) {
					double scale = text.getSize() / font.getUnitsPerEm();
					AffineTransform at = place(text);
					at.concatenate(new AffineTransform(scale, 0, 0, -scale, x, y));
					this.graphics.fill(at.createTransformedShape(glyph.getPath()));
				}
				x += (index < deltas.size()) ? deltas.get(index++) : 0;
			}
		}
	}

	private static Path2D shape(String data) {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
		Scanner parts = new Scanner(data);
		while (parts.hasNext()) {
			switch (parts.next()) {
				case "M" -> path.moveTo(number(parts), number(parts));
				case "L" -> path.lineTo(number(parts), number(parts));
				case "Q" -> path.quadTo(number(parts), number(parts), number(parts), number(parts));
				case "C" -> path.closePath();
				default -> throw new IllegalArgumentException(data);
			}
		}
		return path;
	}

	private static double number(Scanner parts) {
		return Double.parseDouble(parts.next());
	}

}
