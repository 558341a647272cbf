package io.luoshi.report.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Page;

/**
 * Writes set pages as an OFD package: real text with its places, fonts subset and embedded. Equal pages and imprint give
 * equal bytes. Writes one page after the other and opens no file and no connection.
 */
public final class OfdWriter {

	private static final String A4 = "0 0 210 297";

	private static final String CREATOR = "Luoshi";

	/** The office's day, whatever the server's. */
	private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

	/** @param out closed when done */
	public void write(List<Page> pages, Imprint imprint, OutputStream out) throws IOException {
		LocalDateTime made = LocalDateTime.ofInstant(imprint.made(), OFFICE);
		EmbeddedFonts fonts = EmbeddedFonts.of(pages, pages.size() + 1);
		PageContent content = new PageContent(fonts, pages.size() + fonts.count());
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			begin(zip, "OFD.xml", made);
			root(Xml.begin(zip, "OFD", "Version", "1.0", "DocType", "OFD"), imprint, made.toLocalDate());
			for (Page page : pages) {
				begin(zip, "Doc_0/" + location(page), made);
				content.write(page, zip);
			}
			begin(zip, "Doc_0/Document.xml", made);
			document(Xml.begin(zip, "Document"), pages, content.lastId());
			begin(zip, "Doc_0/PublicRes.xml", made);
			resources(Xml.begin(zip, "Res", "BaseLoc", "Res"), fonts);
			for (EmbeddedFonts.Font font : fonts.all()) {
				begin(zip, "Doc_0/Res/" + font.fileName(), made);
				zip.write(font.subset().file());
			}
		}
	}

	private static void begin(ZipOutputStream zip, String name, LocalDateTime made) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(made);
		zip.putNextEntry(entry);
	}

	private static void root(Xml xml, Imprint imprint, LocalDate made) throws IOException {
		String identity = imprint.title() + imprint.mark() + imprint.made();
		UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
		xml.open("DocBody")
			.open("DocInfo")
			.element("DocID", id.toString().replace("-", ""))
			.element("Title", imprint.title())
			.element("CreationDate", made.toString())
			.element("ModDate", made.toString())
			.element("DocUsage", "Normal")
			.element("Creator", CREATOR)
			.close()
			.element("DocRoot", "Doc_0/Document.xml")
			.end();
	}

	private static void document(Xml xml, List<Page> pages, int lastId) throws IOException {
		xml.open("CommonData")
			.element("MaxUnitID", String.valueOf(lastId))
			.open("PageArea")
			.element("PhysicalBox", A4)
			.close()
			.element("PublicRes", "PublicRes.xml")
			.close()
			.open("Pages");
		for (Page page : pages) {
			xml.open("Page", "ID", String.valueOf(page.number()), "BaseLoc", location(page)).close();
		}
		xml.end();
	}

	private static void resources(Xml xml, EmbeddedFonts fonts) throws IOException {
		xml.open("Fonts");
		for (EmbeddedFonts.Font font : fonts.all()) {
			xml.open("Font", "ID", String.valueOf(font.id()), "FontName", font.name(), "FamilyName", font.name())
				.element("FontFile", font.fileName())
				.close();
		}
		xml.end();
	}

	/** Within the document's folder. */
	private static String location(Page page) {
		return "Pages/Page_" + (page.number() - 1) + "/Content.xml";
	}

}
