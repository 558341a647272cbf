package io.luoshi.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.luoshi.core.RuleViolation;

/**
 * Looks through an uploaded Office file before any parser of Office files sees it: how many parts, how large unpacked
 * (counted while they unpack), under which names, and what each XML part holds.
 */
final class OfficeArchive {

	private static final String FIELD = "file";

	private static final int MOST_PARTS = 500;

	/** Bytes, all parts together. */
	private static final int LARGEST = 64 * 1024 * 1024;

	/** How many times its packed size a file may unpack to; text seldom reaches thirty. */
	private static final int STEEPEST = 100;

	private final byte[] file;

	private final Set<String> names = new HashSet<>();

	private long unpacked;

	private OfficeArchive(byte[] file) {
		this.file = file;
	}

	/** @throws RuleViolation when the file is broken, hostile, or carries programs or links to elsewhere */
	static void requireSound(byte[] file) {
		if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
			throw RuleViolation.at(FIELD, "template.not-word");
		}
		new OfficeArchive(file).lookThrough();
	}

	private void lookThrough() {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(this.file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = name(entry);
				byte[] content = unpack(zip);
				if (name.endsWith(".xml") || name.endsWith(".rels")) {
					OfficeXml.requireSound(content);
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw RuleViolation.at(FIELD, "template.not-word");
		}
		if (!this.names.contains("[content_types].xml")) {
			throw RuleViolation.at(FIELD, "template.not-word");
		}
	}

	private String name(ZipEntry entry) {
		String name = entry.getName().toLowerCase(Locale.ROOT);
		if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/embeddings/")) {
			throw RuleViolation.at(FIELD, "template.programs");
		}
		boolean strange = name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf('\0') >= 0;
		if (strange || !this.names.add(name) || this.names.size() > MOST_PARTS) {
			throw RuleViolation.at(FIELD, "template.unsafe");
		}
		return name;
	}

	private byte[] unpack(ZipInputStream zip) throws IOException {
		long most = Math.min(LARGEST, Math.max(1024L * 1024, (long) this.file.length * STEEPEST));
		byte[] content = zip.readNBytes((int) (most - this.unpacked) + 1);
		this.unpacked += content.length;
		if (this.unpacked > most) {
			throw RuleViolation.at(FIELD, "template.unsafe");
		}
		return content;
	}

}
