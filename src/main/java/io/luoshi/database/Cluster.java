package io.luoshi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's own directory, with the password to it beside it. It is made under another name and marked ready before it
 * takes its own, so a directory of that name is always whole and is never deleted.
 */
final class Cluster {

	static final String USER = "luoshi";

	static final String DATABASE = "luoshi";

	private static final String READY = ".ready";

	private static final int PASSWORD_BYTES = 24;

	private final Path directory;

	private final Path passwordFile;

	Cluster(Path parent) {
		this.directory = parent.resolve("postgres");
		this.passwordFile = parent.resolve("postgres.password");
	}

	Path directory() {
		return this.directory;
	}

	String password() {
		try {
			return Files.readString(this.passwordFile).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The password in " + this.passwordFile + " cannot be read", ex);
		}
	}

	/** Makes the cluster unless it is there. */
	void create(Tools tools, Platform platform) throws IOException {
		if (Files.exists(this.directory.resolve(READY))) {
			return;
		}
		if (Files.exists(this.directory)) {
			throw new DatabaseNotStarted("The database in " + this.directory + " is not marked as complete.",
					"If it was copied from a backup and is whole, create the empty file " + READY
							+ " in it; otherwise move it away.");
		}
		Path unfinished = this.directory.resolveSibling("postgres.unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		writePassword();
		tools.privilege().handOver(this.directory.getParent());
		initialise(tools, unfinished, platform);
		Files.createFile(unfinished.resolve(READY));
		Files.move(unfinished, this.directory);
	}

	private void initialise(Tools tools, Path target, Platform platform) throws IOException {
		boolean done = tools.run("initdb", "-D", target.toString(), "-U", USER, "-E", "UTF8", "--locale-provider=icu",
				"--icu-locale=zh-u-co-pinyin", "--lc-collate=C", "--lc-ctype=" + platform.characterType(), "-A",
				"scram-sha-256", "--pwfile=" + this.passwordFile);
		if (!done || !tools.feed("create database " + DATABASE + ";\n", "postgres", "--single", "-D", target.toString(),
				"postgres")) {
			throw Server.refused("PostgreSQL could not prepare " + target, tools, platform);
		}
	}

	private void writePassword() throws IOException {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		Files.deleteIfExists(this.passwordFile);
		OwnerOnly.createFile(this.passwordFile);
		Files.writeString(this.passwordFile, HexFormat.of().formatHex(random));
	}

}
