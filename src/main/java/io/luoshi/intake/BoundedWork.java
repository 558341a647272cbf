package io.luoshi.intake;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.luoshi.core.RuleViolation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads files apart from everything else: few at a time and none for long, so that other people's pages stay quick. */
@Component
public class BoundedWork implements DisposableBean {

	private static final int AT_ONCE = 2;

	private static final int WAITING = 16;

	private final ThreadPoolExecutor threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES,
			new ArrayBlockingQueue<>(WAITING), BoundedWork::thread);

	private final Duration deadline;

	BoundedWork(@Value("${luoshi.intake.deadline:60s}") Duration deadline) {
		this.deadline = deadline;
		this.threads.allowCoreThreadTimeOut(true);
	}

	/** @throws RuleViolation as the work throws it, or when too much is waiting, or when the work takes too long */
	public <T> T run(Callable<T> work) {
		Future<T> result = submit(work);
		try {
			return result.get(this.deadline.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			result.cancel(true);
			throw RuleViolation.at("file", "intake.slow");
		}
		catch (InterruptedException ex) {
			result.cancel(true);
			Thread.currentThread().interrupt();
			throw RuleViolation.at("file", "intake.slow");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException refusal) {
				throw refusal;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

	private <T> Future<T> submit(Callable<T> work) {
		try {
			return this.threads.submit(work);
		}
		catch (RejectedExecutionException ex) {
			throw RuleViolation.at("file", "intake.busy");
		}
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "intake");
		thread.setDaemon(true);
		return thread;
	}

}
