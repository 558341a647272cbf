package io.luoshi.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Looks into the parts of a written document; paths leave namespaces out: {@code //pgSz/@w}. */
final class Parts {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private Parts() {
	}

	static Parts of(byte[] archive) {
		Parts found = new Parts();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				found.parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

	Map<String, byte[]> all() {
		return this.parts;
	}

	String text(String part) {
		return new String(this.parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
	}

	/** The values of all nodes that the path finds. */
	List<String> find(String part, String path) {
		try {
			NodeList nodes = (NodeList) XPathFactory.newInstance()
				.newXPath()
				.evaluate(path, parse(text(part)), XPathConstants.NODESET);
			List<String> values = new ArrayList<>();
			for (int index = 0; index < nodes.getLength(); index++) {
				values.add(nodes.item(index).getTextContent());
			}
			return values;
		}
		catch (Exception ex) {
			throw new AssertionError(path, ex);
		}
	}

	/** The text as another program reads it: paragraphs by line, cells of a row parted by tabs. */
	static String read(byte[] archive) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(archive))) {
			List<String> lines = new ArrayList<>();
			for (IBodyElement element : document.getBodyElements()) {
				if (element instanceof XWPFTable table) {
					table.getRows()
						.forEach((row) -> lines
							.add(String.join("\t", row.getTableCells().stream().map((cell) -> cell.getText()).toList())));
				}
				else if (element instanceof XWPFParagraph paragraph) {
					lines.add(paragraph.getText());
				}
			}
			return String.join("\n", lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document parse(String xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		String plain = xml.replaceAll("(</?)\\w+:", "$1").replaceAll(" \\w+:(\\w+=\")", " $1").replaceAll("xmlns=\"[^\"]*\"", "");
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(plain)));
	}

}
