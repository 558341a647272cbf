package io.luoshi.database;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the embedded server promises, tried on the real one.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServerTests {

	private static final Path WORKSPACE = Path.of("target", "server-tests");

	private static final DatabaseSettings DURABLE = new DatabaseSettings(0, true);

	private Path directory = WORKSPACE;

	/** An empty directory, but for the programs, which are unpacked only once. */
	@BeforeEach
	void emptyDirectory(TestInfo test) throws IOException {
		URL archive = Platform.current().binaries();
		Path programs = Binaries.unpack(archive, Files.createDirectories(WORKSPACE)).toAbsolutePath();
		this.directory = WORKSPACE.resolve(test.getTestMethod().orElseThrow().getName());
		FileSystemUtils.deleteRecursively(this.directory);
		Files.createDirectories(this.directory);
		Files.createSymbolicLink(this.directory.resolve(programs.getFileName()), programs);
	}

	@Test
	void startsOnEmptyDirectory() throws IOException, SQLException {
		try (Server server = Server.start(this.directory, DURABLE); Connection connection = connect(server)) {
			assertThat(numbers(connection, "select 1")).containsExactly(1);
			assertThat(text(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(text(connection, "show fsync")).isEqualTo("on");
			assertThat(text(connection, "show password_encryption")).isEqualTo("scram-sha-256");
		}
		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(this.directory.resolve("postgres.password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void refusesConnectionWithoutPassword() throws IOException {
		try (Server server = Server.start(this.directory, DURABLE)) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("luoshi"), "luoshi", "guess"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void keepsRowsAcrossRestart() throws IOException, SQLException {
		try (Server server = Server.start(this.directory, DURABLE); Connection connection = connect(server)) {
			JdbcClient client = client(connection);
			client.sql("create table saved (number integer primary key)").update();
			client.sql("insert into saved values (7)").update();
		}

		try (Server server = Server.start(this.directory, DURABLE); Connection connection = connect(server)) {
			assertThat(numbers(connection, "select number from saved")).containsExactly(7);
		}
	}

	@Test
	void keepsRunningServerFromSecondInstance() throws IOException {
		try (Server server = Server.start(this.directory, DURABLE)) {
			assertThatExceptionOfType(DatabaseNotStarted.class)
				.isThrownBy(() -> Server.start(this.directory, DURABLE))
				.withMessageStartingWith("Another running application already uses the data directory");
			assertThat(new SavingProcess(this.directory).readToEnd()).singleElement()
				.asString()
				.startsWith("Another running application already uses the data directory");
			assertThat(server.password()).isNotEmpty();
		}
	}

	@Test
	void sparesForeignProcessNamedInStalePidFile() throws IOException, SQLException {
		Server.start(this.directory, DURABLE).close();
		Process foreign = new ProcessBuilder("sleep", "60").start();
		Files.writeString(this.directory.resolve("postgres/postmaster.pid"), foreign.pid() + "\n/elsewhere\n");

		try (Server server = Server.start(this.directory, DURABLE); Connection connection = connect(server)) {
			assertThat(numbers(connection, "select 1")).containsExactly(1);
			assertThat(foreign.isAlive()).isTrue();
		}
		finally {
			foreign.destroy();
		}
	}

	@Test
	void redoesHalfFinishedPreparation() throws IOException, SQLException {
		Path unfinished = Files.createDirectories(this.directory.resolve("postgres.unfinished/base"));
		Files.writeString(unfinished.resolveSibling("PG_VERSION"), "18\n");
		Files.writeString(this.directory.resolve("postgres.password"), "from the first try");

		try (Server server = Server.start(this.directory, DURABLE); Connection connection = connect(server)) {
			assertThat(numbers(connection, "select 1")).containsExactly(1);
		}
		assertThat(this.directory.resolve("postgres.unfinished")).doesNotExist();
	}

	@Test
	void leavesDirectoryAloneThatIsNotMarkedReady() throws IOException {
		Path unknown = Files.createDirectories(this.directory.resolve("postgres"));
		Files.writeString(unknown.resolve("precious"), "kept");

		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> Server.start(this.directory, DURABLE))
			.withMessageContaining("is not marked as complete");
		assertThat(unknown.resolve("precious")).hasContent("kept");
	}

	@Test
	void repeatsWhatPostgresSaidWhenItRefuses() throws IOException {
		Server.start(this.directory, DURABLE).close();
		Files.writeString(this.directory.resolve("postgres/postgresql.conf"), "no_such_setting = 1\n");

		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> Server.start(this.directory, DURABLE))
			.withMessageContaining("PostgreSQL did not start")
			.withMessageContaining("no_such_setting");
	}

	@Test
	void namesPlatformWithoutBinaries() {
		assertThatExceptionOfType(DatabaseNotStarted.class)
			.isThrownBy(() -> Server.start(this.directory, DURABLE, Platform.of("Plan 9", "mips")))
			.withMessage("This build carries no PostgreSQL for plan 9/mips.");
	}

	static Connection connect(Server server) throws SQLException {
		return DriverManager.getConnection(server.jdbcUrl(Cluster.DATABASE), Cluster.USER, server.password());
	}

	static List<Integer> numbers(Connection connection, String query) {
		return client(connection).sql(query).query(Integer.class).list();
	}

	private static String text(Connection connection, String query) {
		return client(connection).sql(query).query(String.class).single();
	}

	private static JdbcClient client(Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true));
	}

}
