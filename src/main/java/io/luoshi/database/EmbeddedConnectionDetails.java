package io.luoshi.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Leads the application's connection pool to one database of the embedded server.
 */
record EmbeddedConnectionDetails(Server server, String database) implements JdbcConnectionDetails {

	@Override
	public String getUsername() {
		return Cluster.USER;
	}

	@Override
	public String getPassword() {
		return this.server.password();
	}

	@Override
	public String getJdbcUrl() {
		return this.server.jdbcUrl(this.database);
	}

}
