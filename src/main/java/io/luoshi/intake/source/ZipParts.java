package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import io.luoshi.core.RuleViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of an office file. Looks at all names first, then unpacks only what is asked for, counting meanwhile. */
final class ZipParts implements Closeable {

	private static final int BLOCK = 8192;

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

	/** @throws IOException when the bytes are no whole zip file */
	ZipParts(byte[] file) throws IOException {
		this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
		long unpacked = 0;
		Enumeration<ZipArchiveEntry> all = this.zip.getEntries();
		while (all.hasMoreElements()) {
			ZipArchiveEntry entry = all.nextElement();
			unpacked += Math.max(0, entry.getSize());
			if (this.entries.put(entry.getName(), entry) != null || isOutside(entry.getName())) {
				throw RuleViolation.at("file", "intake.docx-unsafe");
			}
			if (unpacked > SourceLimits.UNPACKED || this.entries.size() > SourceLimits.ENTRIES) {
				throw RuleViolation.at("file", "intake.docx-inflated");
			}
		}
	}

	boolean has(String name) {
		return this.entries.containsKey(name);
	}

	boolean hasMacros() {
		return this.entries.keySet().stream().anyMatch((name) -> name.endsWith("vbaProject.bin"));
	}

	/** The part's bytes, null when there is none of that name. */
	byte @Nullable [] read(String name) throws IOException {
		ZipArchiveEntry entry = this.entries.get(name);
		if (entry == null) {
			return null;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] block = new byte[BLOCK];
		try (InputStream stream = this.zip.getInputStream(entry)) {
			for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
				bytes.write(block, 0, read);
				if (isTooMuch(bytes.size(), entry.getCompressedSize())) {
					throw RuleViolation.at("file", "intake.docx-inflated");
				}
			}
		}
		return bytes.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	static boolean isTooMuch(long unpacked, long packed) {
		return unpacked > SourceLimits.PART
				|| (unpacked > SourceLimits.HARMLESS && unpacked / Math.max(1, packed) > SourceLimits.RATIO);
	}

	private static boolean isOutside(String name) {
		return name.startsWith("/") || name.contains("..") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
	}

}
