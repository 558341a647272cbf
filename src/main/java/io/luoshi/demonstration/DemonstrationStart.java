package io.luoshi.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration record at the first start on the embedded database, unless {@code luoshi.demonstration} is
 * false. A configured database never gets it. Whoever reaches the server finds the record whole: the port opens after
 * this, because the web server starts in a later phase.
 */
@Component
@ConditionalOnBooleanProperty(name = "luoshi.demonstration", matchIfMissing = true)
class DemonstrationStart implements SmartLifecycle {

	private final DemonstrationLoading loading;

	private final Environment environment;

	private boolean running;

	DemonstrationStart(DemonstrationLoading loading, Environment environment) {
		this.loading = loading;
		this.environment = environment;
	}

	@Override
	public void start() {
		if (this.environment.getProperty("spring.datasource.url", "").isEmpty()) {
			this.loading.load();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
