package io.luoshi.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A shell that outlives this process by a moment: it waits for the end of a pipe only we hold and then asks the server to
 * stop. It signals the very process it was given and only while that is still the cluster's server, so a server
 * started later is safe from it. There is none on Windows, where the next start stops what was left behind.
 */
final class Watchdog implements AutoCloseable {

	private static final String SCRIPT = """
			trap '' INT TERM HUP
			cat >/dev/null
			read -r now <"$2" && [ "$now" = "$1" ] && kill -INT "$1"
			""";

	private final Process shell;

	private Watchdog(Process shell) {
		this.shell = shell;
	}

	/** Watches over a server until closed. */
	static Watchdog over(long pid, Path cluster) throws IOException {
		Process shell = new ProcessBuilder("sh", "-c", SCRIPT, "luoshi-watchdog", String.valueOf(pid),
				cluster.resolve("postmaster.pid").toString())
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		return new Watchdog(shell);
	}

	@Override
	public void close() {
		this.shell.destroyForcibly();
	}

}
