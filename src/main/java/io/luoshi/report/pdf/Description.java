package io.luoshi.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import javax.xml.transform.TransformerException;

import io.luoshi.report.layout.Imprint;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF says about itself, twice and alike: in its information dictionary and as XMP, as PDF/A wants it. */
final class Description {

	private static final String LANGUAGE = "zh-CN";

	private static final String SRGB = "sRGB IEC61966-2.1";

	private static final String PRODUCER = "Luoshi";

	private static final int PDF_A_PART = 2;

	private final Imprint imprint;

	private final Calendar made;

	private Description(Imprint imprint) {
		this.imprint = imprint;
		this.made = GregorianCalendar.from(imprint.made().atZone(ZoneOffset.UTC));
		this.made.set(Calendar.MILLISECOND, 0);
	}

	static Description of(Imprint imprint) {
		return new Description(imprint);
	}

	void describe(PDDocument document) throws IOException {
		document.setVersion(1.7f);
		document.setDocumentId(this.imprint.made().toEpochMilli());
		document.setDocumentInformation(information());
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(LANGUAGE);
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		catalog.setMarkInfo(marked);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(xmp());
		catalog.setMetadata(metadata);
		catalog.addOutputIntent(srgb(document));
	}

	private PDDocumentInformation information() {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(this.imprint.title());
		information.setProducer(PRODUCER);
		information.setCreator(PRODUCER);
		information.setCreationDate(this.made);
		information.setModificationDate(this.made);
		return information;
	}

	private byte[] xmp() throws IOException {
		try {
			XMPMetadata metadata = XMPMetadata.createXMPMetadata();
			PDFAIdentificationSchema identification = metadata.createAndAddPDFAIdentificationSchema();
			identification.setPart(PDF_A_PART);
			identification.setConformance("U");
			AccessibleClaim.add(metadata);
			DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
			core.setTitle(this.imprint.title());
			core.addLanguage(LANGUAGE);
			AdobePDFSchema adobe = metadata.createAndAddAdobePDFSchema();
			adobe.setProducer(PRODUCER);
			XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
			basic.setCreatorTool(PRODUCER);
			basic.setCreateDate(this.made);
			basic.setModifyDate(this.made);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			new XmpSerializer().serialize(metadata, bytes, true);
			return bytes.toByteArray();
		}
		catch (BadFieldValueException | TransformerException ex) {
			throw new IOException("The description cannot be written", ex);
		}
	}

	private static PDOutputIntent srgb(PDDocument document) throws IOException {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
		intent.setInfo(SRGB);
		intent.setOutputCondition(SRGB);
		intent.setOutputConditionIdentifier(SRGB);
		intent.setRegistryName("http://www.color.org");
		return intent;
	}

}
