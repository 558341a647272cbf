package io.luoshi.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import io.luoshi.report.document.Face;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Line;
import io.luoshi.report.layout.Run;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * The tree that screen readers walk: title H1, 一、 H2, a run-in heading (一) H3 with its paragraph after it, all other
 * text P, tables with rows, heads and cells. Where a level is missing the headings below move up, as PDF/UA wants it
 * (ISO 14289-1 clause 7.4.2). An element that goes on on the next page stays one element.
 */
final class Structure {

	private final PDStructureTreeRoot root = new PDStructureTreeRoot();

	private final PDStructureElement document;

	private final COSArray pages = new COSArray();

	private final Map<Part, PDStructureElement> elements = new HashMap<>();

	/** The ranks of the headings that the next element stands under, the nearest first. */
	private final Deque<Integer> above = new ArrayDeque<>();

	private @Nullable PDStructureElement table;

	private @Nullable PDStructureElement row;

	private int lastRow = -1;

	private int count;

	Structure(PDDocument file) {
		file.getDocumentCatalog().setStructureTreeRoot(this.root);
		this.document = child(this.root, StandardStructureTypes.DOCUMENT);
	}

	/** The part of the tree that one page shows. */
	OnPage on(PDPage page) {
		return new OnPage(page, this.count++);
	}

	/** Writes which elements each page shows. */
	void finish() {
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, this.pages);
		this.root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
		this.root.setParentTreeNextKey(this.count);
	}

	private PDStructureElement element(Part part) {
		PDStructureElement known = this.elements.get(part);
		if (known != null) {
			return known;
		}
		PDStructureElement made = (part.role() == Role.TABLE) ? cell(part) : child(this.document, text(part));
		this.elements.put(part, made);
		return made;
	}

	private String text(Part part) {
		int rank = part.rank();
		if (rank == 0) {
			return StandardStructureTypes.P;
		}
		while (!this.above.isEmpty() && this.above.peek() >= rank) {
			this.above.pop();
		}
		this.above.push(rank);
		return "H" + this.above.size();
	}

	private PDStructureElement cell(Part part) {
		if (this.table == null || part.paragraph() > this.lastRow + 1) {
			this.table = child(this.document, StandardStructureTypes.TABLE);
		}
		if (this.row == null || part.paragraph() != this.lastRow) {
			this.row = child(this.table, StandardStructureTypes.TR);
			this.lastRow = part.paragraph();
		}
		PDStructureElement cell = child(this.row, part.head() ? StandardStructureTypes.TH : StandardStructureTypes.TD);
		if (part.head() || part.rows() > 1) {
			PDTableAttributeObject attributes = new PDTableAttributeObject();
			if (part.head()) {
				attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
			}
			else {
				attributes.setRowSpan(part.rows());
			}
			cell.addAttribute(attributes);
		}
		return cell;
	}

	private static PDStructureElement child(PDStructureNode parent, String type) {
		PDStructureElement element = new PDStructureElement(type, parent);
		parent.appendKid(element);
		return element;
	}

	/**
	 * Text that is one element.
	 *
	 * @param head whether it is the heading that its paragraph begins with, or of a table's column
	 */
	record Part(int paragraph, Role role, int cell, int rows, boolean head) {

		/** The lower, the higher in the paper; 0 for what is no heading. */
		int rank() {
			return switch (this.role) {
				case TITLE -> 1;
				case HEADING1 -> 2;
				default -> this.head ? 3 : 0;
			};
		}

	}

	/** Marks the content of one page. */
	final class OnPage {

		private final PDPage page;

		private final COSArray parents = new COSArray();

		private OnPage(PDPage page, int number) {
			this.page = page;
			page.setStructParents(number);
			page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
			Structure.this.pages.add(COSInteger.get(number));
			Structure.this.pages.add(this.parents);
		}

		/** An empty cell keeps its place in the row. */
		void enter(Line line) {
			if (line.role() == Role.TABLE && line.runs().isEmpty()) {
				element(new Part(line.paragraph(), line.role(), line.cell(), line.rows(), false));
			}
		}

		Part part(Line line, Run run) {
			boolean head = (line.role() == Role.AREA && run.face() == Face.KAITI)
					|| (line.role() == Role.TABLE && run.face() == Face.HEITI);
			return new Part(line.paragraph(), line.role(), line.cell(), line.rows(), head);
		}

		COSName tag(Part part) {
			return COSName.getPDFName(element(part).getStructureType());
		}

		/** The number that ties marked content to its element. */
		int mark(Part part) {
			PDStructureElement element = element(part);
			int number = this.parents.size();
			PDMarkedContentReference reference = new PDMarkedContentReference();
			reference.setPage(this.page);
			reference.setMCID(number);
			element.appendKid(reference);
			this.parents.add(element);
			return number;
		}

	}

}
