package io.luoshi.report.docx;

/** Text without the characters that no XML document may hold (XML 1.0, 2.2); Word opens no file in which one stands. */
final class XmlText {

	private XmlText() {
	}

	static String of(String text) {
		return text.codePoints().allMatch(XmlText::isLegal) ? text
				: text.codePoints()
					.filter(XmlText::isLegal)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	private static boolean isLegal(int character) {
		return (character >= ' ' && character < Character.MIN_SURROGATE) || character == '\t' || character == '\n'
				|| character == '\r' || (character > Character.MAX_SURROGATE && character < 0xfffe)
				|| character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
	}

}
