package io.luoshi.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded database with the application and stops it after the last connection is closed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class DatabaseConfiguration {

	@Bean(destroyMethod = "close")
	Server databaseServer(@Value("${luoshi.data-dir:./data}") Path directory, DatabaseSettings settings) {
		return Server.start(directory, settings);
	}

	@Bean
	JdbcConnectionDetails jdbcConnectionDetails(Server server) {
		return new EmbeddedConnectionDetails(server, Cluster.DATABASE);
	}

}
