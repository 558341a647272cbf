package io.luoshi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The one server of a test run, started when first needed and stopped with the JVM. Its directory is kept below
 * {@code target}, so only the first run after a clean build unpacks and prepares it.
 */
public final class SharedServer {

	private static final int PARALLEL_RUNS = 4;

	private static final AtomicInteger databases = new AtomicInteger();

	private SharedServer() {
	}

	/** Makes an empty database that nobody else uses. */
	public static JdbcConnectionDetails freshDatabase() {
		String name = "ctx_" + databases.incrementAndGet();
		JdbcConnectionDetails maintenance = new EmbeddedConnectionDetails(Holder.SERVER, "postgres");
		try (Connection connection = DriverManager.getConnection(maintenance.getJdbcUrl(), maintenance.getUsername(),
				maintenance.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists " + name + " with (force)");
			statement.execute("create database " + name);
			return new EmbeddedConnectionDetails(Holder.SERVER, name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No fresh database for this test context", ex);
		}
	}

	private static final class Holder {

		static final Server SERVER = start();

		private static Server start() {
			Server server = startWhereNobodyElseDoes();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-test-database"));
			return server;
		}

		/** A second run beside this one, from an editor for instance, takes the next directory. */
		private static Server startWhereNobodyElseDoes() {
			DatabaseSettings settings = new DatabaseSettings(0, false);
			for (int run = 1; run < PARALLEL_RUNS; run++) {
				try {
					return Server.start(Path.of("target", "database-" + run), settings);
				}
				catch (DataDirectory.InUse ex) {
					// try the next one
				}
			}
			return Server.start(Path.of("target", "database-" + PARALLEL_RUNS), settings);
		}

		private static void stop(Server server) {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
