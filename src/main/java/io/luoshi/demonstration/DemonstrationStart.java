package io.luoshi.demonstration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration record at the first start on the embedded database, unless {@code luoshi.demonstration} is
 * false. A configured database never gets it.
 */
@Component
@ConditionalOnBooleanProperty(name = "luoshi.demonstration", matchIfMissing = true)
class DemonstrationStart implements ApplicationRunner {

	private final DemonstrationLoading loading;

	private final Environment environment;

	DemonstrationStart(DemonstrationLoading loading, Environment environment) {
		this.loading = loading;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.environment.getProperty("spring.datasource.url", "").isEmpty()) {
			this.loading.load();
		}
	}

}
