package io.luoshi.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives that hold no clock: the same content gives the same bytes, whenever and wherever it is written. */
final class SteadyZip {

	/** The first moment that the format can tell. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private SteadyZip() {
	}

	/** The archive with every time set back. */
	static byte[] rewrite(byte[] archive) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				put(to, entry.getName(), from);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** @param parts content by name, in the order in which it is to lie in the archive */
	static byte[] write(Map<String, byte[]> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				put(to, part.getKey(), new ByteArrayInputStream(part.getValue()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream to, String name, InputStream content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		to.putNextEntry(entry);
		content.transferTo(to);
		to.closeEntry();
	}

}
