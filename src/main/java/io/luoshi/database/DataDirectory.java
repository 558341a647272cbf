package io.luoshi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory that holds everything the embedded database keeps, held by one process at a time. The operating system
 * frees the lock when that process ends, however it ends.
 */
final class DataDirectory implements AutoCloseable {

	private static final long LARGEST_LOG = 5_000_000;

	/**
	 * What this process holds. It must not open the lock file of these again: closing any channel to a file gives up all
	 * the process's POSIX locks on it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel channel;

	private DataDirectory(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** Makes the directory if need be and takes hold of it. */
	static DataDirectory open(Path directory) {
		try {
			Path path = Files.createDirectories(directory.toAbsolutePath().normalize()).toRealPath();
			if (!HELD.add(path)) {
				throw new InUse(path);
			}
			return new DataDirectory(path, lock(path));
		}
		catch (IOException ex) {
			throw new DatabaseNotStarted("The data directory " + directory + " cannot be written to: " + ex + ".",
					"Make the directory writable, or choose another one with luoshi.data-dir.", ex);
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		FileChannel channel = null;
		boolean locked = false;
		try {
			channel = FileChannel.open(path.resolve("luoshi.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			locked = channel.tryLock() != null;
		}
		finally {
			if (!locked) {
				HELD.remove(path);
				if (channel != null) {
					channel.close();
				}
			}
		}
		if (!locked) {
			throw new InUse(path);
		}
		return channel;
	}

	Path path() {
		return this.path;
	}

	/** The file PostgreSQL's programs write to; an overlong one is set aside, replacing its predecessor. */
	Path log() throws IOException {
		Path log = this.path.resolve("postgres.log");
		if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
			Files.move(log, this.path.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		return log;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD.remove(this.path);
	}

	/** Another process, or this one, already runs a database on the directory. */
	static class InUse extends DatabaseNotStarted {

		InUse(Path path) {
			super("Another running application already uses the data directory " + path + ".",
					"Stop that application, or give this one a directory of its own with luoshi.data-dir.");
		}

	}

}
