package io.luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server process as {@code postmaster.pid} names it. The file outlives a server that was killed, and its number may
 * then belong to a program that has nothing to do with it.
 */
record Postmaster(Path home, Path cluster) {

	/** The number of the running server, if this cluster has one. */
	Optional<Long> pid() throws IOException {
		return named().filter((pid) -> ProcessHandle.of(pid).filter(this::servesThisCluster).isPresent());
	}

	/** Removes a file that names no server of this cluster, which PostgreSQL would otherwise trust. */
	void forgetIfStale() throws IOException {
		if (pid().isEmpty()) {
			Files.deleteIfExists(pidFile());
		}
	}

	private Optional<Long> named() throws IOException {
		if (!Files.exists(pidFile())) {
			return Optional.empty();
		}
		try (Stream<String> lines = Files.lines(pidFile())) {
			return lines.findFirst().map(String::strip).filter((line) -> line.matches("\\d{1,18}")).map(Long::valueOf);
		}
	}

	private boolean servesThisCluster(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		Optional<Path> command = info.command().map(Path::of);
		boolean isPostgres = command.map(Path::getFileName).filter((name) -> name.toString().startsWith("postgres"))
			.isPresent();
		// Windows keeps the arguments to itself; there our own copy of the program has to be proof enough
		boolean isOurs = info.arguments()
			.map((arguments) -> Stream.of(arguments).anyMatch(this.cluster.toString()::equals))
			.orElseGet(() -> command.filter((path) -> path.startsWith(this.home)).isPresent());
		return isPostgres && isOurs;
	}

	private Path pidFile() {
		return this.cluster.resolve("postmaster.pid");
	}

}
