package io.luoshi.report.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Keeps of a template what dresses a paper, styles, settings, headers and footers, and leaves behind what hung on its
 * old text: pictures, comments, stored fields. Someone else's draft must not travel in our file.
 */
final class TemplateParts {

	private static final Set<String> OF_THE_PACKAGE = Set.of("officeDocument", "core-properties",
			"extended-properties");

	private static final Set<String> OF_THE_DOCUMENT = Set.of("styles", "settings", "fontTable", "theme", "numbering",
			"header", "footer", "webSettings", "footnotes", "endnotes");

	private TemplateParts() {
	}

	/** @param main the part that holds the text */
	static void keepDress(OPCPackage all, PackagePart main) throws InvalidFormatException {
		for (PackageRelationship relationship : unwanted(all.getRelationships(), OF_THE_PACKAGE)) {
			all.removeRelationship(relationship.getId());
		}
		for (PackageRelationship relationship : unwanted(main.getRelationships(), OF_THE_DOCUMENT)) {
			main.removeRelationship(relationship.getId());
		}
		Set<PackagePartName> reached = reached(all);
		for (PackagePart part : List.copyOf(all.getParts())) {
			if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
				all.removePart(part.getPartName());
			}
		}
	}

	private static List<PackageRelationship> unwanted(PackageRelationshipCollection all, Set<String> wanted) {
		List<PackageRelationship> unwanted = new ArrayList<>();
		for (PackageRelationship relationship : all) {
			String type = relationship.getRelationshipType();
			if (!wanted.contains(type.substring(type.lastIndexOf('/') + 1))) {
				unwanted.add(relationship);
			}
		}
		return unwanted;
	}

	private static Set<PackagePartName> reached(OPCPackage all) throws InvalidFormatException {
		Set<PackagePartName> reached = new HashSet<>();
		Deque<PackageRelationship> open = new ArrayDeque<>();
		all.getRelationships().forEach(open::add);
		while (!open.isEmpty()) {
			PackageRelationship next = open.remove();
			PackagePart part = (next.getTargetMode() == TargetMode.INTERNAL)
					? all.getPart(PackagingURIHelper.createPartName(next.getTargetURI())) : null;
			if (part != null && reached.add(part.getPartName()) && !part.isRelationshipPart()) {
				part.getRelationships().forEach(open::add);
			}
		}
		return reached;
	}

}
