package io.luoshi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs with a clean environment. What they say goes to a file, never to a pipe: the server they
 * leave behind would hold the pipe open.
 *
 * @param home the directory that holds {@code bin}
 * @param log the file all output is appended to
 */
record Tools(Path home, Path log, Privilege privilege) {

	private static final int SECONDS = 120;

	/** Runs a program to its end and returns whether it succeeded. */
	boolean run(String program, String... arguments) throws IOException {
		return feed("", program, arguments);
	}

	/** Runs a program that reads the given text, and returns whether it succeeded. */
	boolean feed(String input, String program, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(program, arguments)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		clean(builder.environment());
		builder.directory(this.home.toFile());
		Process process = builder.start();
		try (OutputStream stream = process.getOutputStream()) {
			stream.write(input.getBytes(StandardCharsets.UTF_8));
		}
		return succeeds(process);
	}

	/** The last lines of the log, to be shown with a failure. */
	String lastWords() throws IOException {
		if (!Files.exists(this.log)) {
			return "";
		}
		List<String> lines = new String(Files.readAllBytes(this.log), StandardCharsets.UTF_8).lines().toList();
		return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 5), lines.size()));
	}

	private List<String> command(String program, String... arguments) {
		String[] words = new String[arguments.length + 1];
		words[0] = this.home.resolve("bin").resolve(program).toString();
		System.arraycopy(arguments, 0, words, 1, arguments.length);
		return this.privilege.before(words);
	}

	private static boolean succeeds(Process process) throws IOException {
		try {
			if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				return process.exitValue() == 0;
			}
			process.destroyForcibly();
			return false;
		}
		catch (InterruptedException ex) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for PostgreSQL", ex);
		}
	}

	/** The caller's locale and PostgreSQL settings must not reach the server. */
	private static void clean(Map<String, String> environment) {
		environment.keySet()
			.removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG")
					|| name.equals("LANGUAGE"));
	}

}
