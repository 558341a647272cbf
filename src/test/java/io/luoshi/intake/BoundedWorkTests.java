package io.luoshi.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.luoshi.core.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoundedWorkTests {

	private final BoundedWork work = new BoundedWork(Duration.ofMillis(200));

	@AfterEach
	void stop() {
		this.work.destroy();
	}

	@Test
	void givesBackWhatTheWorkGives() {
		assertThat(this.work.run(() -> "读完")).isEqualTo("读完");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.work.run(() -> {
			throw RuleViolation.at("file", "intake.empty");
		})).withMessage("intake.empty");
	}

	@Test
	void stopsWorkThatTakesTooLong() throws InterruptedException {
		CountDownLatch interrupted = new CountDownLatch(1);

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.work.run(() -> {
			try {
				return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
			}
			catch (InterruptedException ex) {
				interrupted.countDown();
				throw ex;
			}
		})).withMessage("intake.slow");

		assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.work.run(() -> "下一份")).isEqualTo("下一份");
	}

}
