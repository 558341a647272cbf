package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes a DOCX from its parts, right or wrong. */
public final class Docx {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
			Target="word/document.xml"/></Relationships>""";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private String twice = "";

	private Docx() {
		part("_rels/.rels", RELATIONS);
	}

	/** @param body the XML inside {@code w:body} */
	public static Docx of(String body) {
		return new Docx().part("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
	}

	/** A document of plain paragraphs. */
	public static Docx ofLines(String text) {
		StringBuilder body = new StringBuilder();
		text.lines().forEach((line) -> body.append(paragraph(line)));
		return of(body.toString());
	}

	static String paragraph(String text) {
		return "<w:p><w:r><w:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
	}

	Docx numbering(String levels) {
		return part("word/numbering.xml", "<w:numbering " + W + ">" + levels + "</w:numbering>");
	}

	Docx styles(String styles) {
		return part("word/styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
	}

	Docx part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Docx part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	Docx without(String name) {
		this.parts.remove(name);
		return this;
	}

	Docx twice(String name) {
		this.twice = name;
		return this;
	}

	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				write(zip, part.getKey(), part.getValue());
				if (part.getKey().equals(this.twice)) {
					write(zip, part.getKey(), part.getValue());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
		zip.putArchiveEntry(new ZipArchiveEntry(name));
		zip.write(content);
		zip.closeArchiveEntry();
	}

}
