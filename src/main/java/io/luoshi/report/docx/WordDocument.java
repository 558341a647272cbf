package io.luoshi.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A document on a template: its styles, headers, footers and page, without its text. */
final class WordDocument implements Closeable {

	private final XWPFDocument document;

	private final Styles styles;

	private WordDocument(XWPFDocument document) throws IOException, XmlException {
		this.document = document;
		this.styles = Styles.of(document.getStyle());
	}

	/** @throws UnusableTemplate when the bytes are no Word document */
	static WordDocument on(byte[] template) {
		try {
			OPCPackage all = OPCPackage.open(new ByteArrayInputStream(template));
			all.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
			for (PackagePart main : all.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType())) {
				TemplateParts.keepDress(all, main);
			}
			WordDocument document = new WordDocument(new XWPFDocument(all));
			document.clear();
			return document;
		}
		catch (IOException | InvalidFormatException | XmlException | RuntimeException ex) {
			throw new UnusableTemplate(ex);
		}
	}

	/** Takes the text out around the page's own element, which POI holds on to. */
	private void clear() {
		try (XmlCursor cursor = body().newCursor()) {
			boolean more = cursor.toFirstChild();
			while (more) {
				if (cursor.getName().getLocalPart().equals("sectPr")) {
					more = cursor.toNextSibling();
				}
				else {
					cursor.removeXml();
					more = cursor.isStart() || cursor.toNextSibling();
				}
			}
		}
	}

	CTBody body() {
		return this.document.getDocument().getBody();
	}

	Styles styles() {
		return this.styles;
	}

	XWPFDocument document() {
		return this.document;
	}

	/** The page of the last section. */
	CTSectPr page() {
		return body().isSetSectPr() ? body().getSectPr() : body().addNewSectPr();
	}

	/** The whole file; the same content gives the same bytes. */
	byte[] bytes(String title) throws IOException {
		this.document.getStyles().setStyles(this.styles.all());
		PackagePropertiesPart properties = this.document.getProperties().getCoreProperties().getUnderlyingProperties();
		properties.setTitleProperty(XmlText.of(title));
		properties.setLanguageProperty("zh-CN");
		properties.setCreatorProperty(Optional.empty());
		properties.setLastModifiedByProperty(Optional.empty());
		properties.setCreatedProperty(Optional.empty());
		properties.setModifiedProperty(Optional.empty());
		properties.setRevisionProperty(Optional.empty());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.write(bytes);
		return SteadyZip.rewrite(bytes.toByteArray());
	}

	/** Writes nothing back: there is no file behind the template's bytes. */
	@Override
	public void close() throws IOException {
		this.document.getPackage().revert();
	}

}
