package io.luoshi.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Saves numbers one by one, to be killed meanwhile, printing each after the server has acknowledged it. Ends with a sentence
 * when the database cannot be started.
 */
final class KilledWhileSaving {

	/** Enough to be killed in the middle, few enough to end soon when nobody does. */
	private static final int MOST = 20_000;

	private KilledWhileSaving() {
	}

	public static void main(String[] args) throws IOException, SQLException {
		try (Server server = Server.start(Path.of(args[0]), new DatabaseSettings(0, true));
				Connection connection = ServerTests.connect(server);
				Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists saved (number integer primary key)");
			save(connection);
		}
		catch (DatabaseNotStarted ex) {
			System.out.println(ex.getMessage());
		}
	}

	private static void save(Connection connection) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into saved values (?)")) {
			for (int number = 1; number <= MOST; number++) {
				insert.setInt(1, number);
				insert.executeUpdate();
				System.out.println(number);
			}
		}
	}

}
