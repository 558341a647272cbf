package io.luoshi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java process of its own that runs {@link KilledWhileSaving}.
 */
final class SavingProcess {

	private final Process process;

	private final BufferedReader output;

	SavingProcess(Path directory) throws IOException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				KilledWhileSaving.class.getName(), directory.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		this.output = this.process.inputReader(StandardCharsets.UTF_8);
	}

	/** The numbers acknowledged before and while the process is killed with all it can do about it: nothing. */
	List<Integer> killAfter(int count, boolean watchdogToo) throws IOException {
		List<Integer> acknowledged = new ArrayList<>();
		String line = this.output.readLine();
		while (line != null) {
			if (line.matches("\\d+")) {
				acknowledged.add(Integer.valueOf(line));
			}
			if (acknowledged.size() == count) {
				if (watchdogToo) {
					this.process.descendants().filter(SavingProcess::isShell).forEach(ProcessHandle::destroyForcibly);
				}
				// by its handle, since the process itself would close its output, which may hold acknowledgements yet
				this.process.toHandle().destroyForcibly();
			}
			line = this.output.readLine();
		}
		return acknowledged;
	}

	/** The watchdog is a shell; the server itself stays. */
	private static boolean isShell(ProcessHandle process) {
		return process.info().command().filter((command) -> command.endsWith("sh")).isPresent();
	}

	/** What the process prints, apart from its log, when it ends by itself. */
	List<String> readToEnd() {
		return this.output.lines().filter((line) -> !line.contains(" DEBUG ") && !line.contains(" INFO ")).toList();
	}

}
