package io.luoshi.database;

import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * When the application brings its own database, and when it does not.
 */
class DatabaseConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(DatabaseConfiguration.class);

	@Test
	void startsNothingWhenDatabaseIsConfigured() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/luoshi")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Server.class));
	}

	@Test
	void startsNothingWhenConnectionIsGiven() {
		this.runner.withBean(JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Server.class));
	}

	@Test
	void explainsFailureInsteadOfShowingTrace() {
		DatabaseNotStarted failure = new DatabaseNotStarted("What is wrong.", "What to do.");

		assertThat(new DatabaseNotStartedAnalyzer().analyze(new IllegalStateException(failure))).isNotNull()
			.satisfies((analysis) -> {
				assertThat(analysis.getDescription()).isEqualTo("What is wrong.");
				assertThat(analysis.getAction()).isEqualTo("What to do.");
			});
	}

}
