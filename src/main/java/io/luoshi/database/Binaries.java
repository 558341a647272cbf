package io.luoshi.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once for each version into a directory of their own.
 */
final class Binaries {

	private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

	private static final int OWNER_MAY_EXECUTE = 0100;

	private Binaries() {
	}

	/**
	 * Unpacks the binaries unless they are there already.
	 * @return the directory that holds {@code bin}
	 */
	static Path unpack(URL archive, Path parent) throws IOException {
		Path home = parent.resolve("pgsql-" + version(archive));
		if (!Files.isDirectory(home)) {
			Path unfinished = parent.resolve(home.getFileName() + ".unfinished");
			FileSystemUtils.deleteRecursively(unfinished);
			extract(archive, unfinished);
			Files.move(unfinished, home);
		}
		return home;
	}

	/** The version in the name of the jar that holds the archive, else the archive's size. */
	static String version(URL archive) throws IOException {
		Matcher matcher = VERSION.matcher(archive.toString());
		String version = null;
		while (matcher.find()) {
			version = matcher.group(1);
		}
		return (version != null) ? version : String.valueOf(archive.openConnection().getContentLengthLong());
	}

	private static void extract(URL archive, Path target) throws IOException {
		try (InputStream stream = new BufferedInputStream(archive.openStream());
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(stream))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				write(tar, entry, target);
			}
		}
	}

	private static void write(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
		Path path = target.resolve(entry.getName()).normalize();
		if (!path.startsWith(target)) {
			throw new IOException("The archive names a file outside itself: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, path);
		if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
			path.toFile().setExecutable(true, false);
		}
	}

}
