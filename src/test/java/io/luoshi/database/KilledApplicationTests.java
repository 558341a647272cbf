package io.luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left when the application is killed without warning.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledApplicationTests {

	private static final Path DIRECTORY = Path.of("target", "killed-application");

	private static final int ROWS = 200;

	@BeforeEach
	void emptyDatabase() throws IOException {
		FileSystemUtils.deleteRecursively(DIRECTORY.resolve("postgres"));
	}

	@Test
	void stopsServerAndKeepsEveryAcknowledgedRow() throws IOException, SQLException {
		List<Integer> acknowledged = new SavingProcess(DIRECTORY).killAfter(ROWS, false);

		assertThat(serverStopsWithin(Duration.ofSeconds(10))).isTrue();
		assertThat(storedAfterNextStart()).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(ROWS);
	}

	@Test
	void nextStartStopsServerThatLostItsWatchdog() throws IOException, SQLException {
		List<Integer> acknowledged = new SavingProcess(DIRECTORY).killAfter(ROWS, true);
		ProcessHandle orphan = ProcessHandle.of(serverPid()).orElseThrow();
		assertThat(orphan.info().command()).isPresent();

		assertThat(storedAfterNextStart()).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(ROWS);
		assertThat(orphan.info().command()).as("a process that ended runs no program, even unreaped").isEmpty();
	}

	private static List<Integer> storedAfterNextStart() throws IOException, SQLException {
		try (Server server = Server.start(DIRECTORY, new DatabaseSettings(0, true));
				Connection connection = ServerTests.connect(server)) {
			return ServerTests.numbers(connection, "select number from saved");
		}
	}

	private static long serverPid() throws IOException {
		return Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
	}

	private static boolean serverStopsWithin(Duration limit) {
		Instant end = Instant.now().plus(limit);
		while (Files.exists(pidFile()) && Instant.now().isBefore(end)) {
			Thread.onSpinWait();
		}
		return !Files.exists(pidFile());
	}

	private static Path pidFile() {
		return DIRECTORY.resolve("postgres/postmaster.pid");
	}

}
