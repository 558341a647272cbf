package io.luoshi.report.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Word templates for tests: the built-in one with something changed. */
public final class Templates {

	public static final String STYLES = "word/styles.xml";

	private Templates() {
	}

	public static byte[] builtIn() {
		return BuiltInTemplate.bytes();
	}

	/** The built-in template with the text of one part changed. */
	public static byte[] with(String part, UnaryOperator<String> change) {
		Map<String, byte[]> parts = Parts.of(builtIn()).all();
		parts.put(part, change.apply(new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8))
			.getBytes(StandardCharsets.UTF_8));
		return SteadyZip.write(parts);
	}

	/** Without a style, whichever names it has. */
	public static byte[] withoutStyle(String id) {
		return with(STYLES, (styles) -> styles.replaceFirst("(?s)<w:style [^>]*w:styleId=\"" + id + "\">.*?</w:style>", ""));
	}

	/** What an office might send: its own names, fonts and margins, some text, comments of its own. */
	public static byte[] ofAnOffice() {
		byte[] styled = with(STYLES, (styles) -> styles.replace("w:val=\"heading 1\"", "w:val=\"一级标题\"")
			.replace("<w:aliases w:val=\"一级标题\"/>", "")
			.replace("w:styleId=\"Session\"", "w:styleId=\"a7\"")
			.replace("w:eastAsia=\"方正小标宋简体\"", "w:eastAsia=\"华文中宋\""));
		Map<String, byte[]> parts = Parts.of(styled).all();
		parts.put("word/document.xml", new String(parts.get("word/document.xml"), StandardCharsets.UTF_8)
			.replace("<w:body>", "<w:body><w:p><w:r><w:t>旧稿里的话</w:t></w:r></w:p>")
			.replace("w:top=\"2098\"", "w:top=\"2000\"")
			.getBytes(StandardCharsets.UTF_8));
		return SteadyZip.write(parts);
	}

	/** Styles under the identifiers that a Chinese Word gives them, one of which is one of ours, and none for annexes. */
	public static byte[] asWordNumbersStyles() {
		return with(STYLES, (styles) -> styles
			.replaceAll("(?s)<w:style [^>]*w:styleId=\"(Annex|Table(Head|Text)|Draft)[^>]*>.*?</w:style>", "")
			.replace("\"Normal\"", "\"a\"").replace("w:name w:val=\"a\"", "w:name w:val=\"Normal\"")
			.replace("\"Session\"", "\"TableText\""));
	}

}
