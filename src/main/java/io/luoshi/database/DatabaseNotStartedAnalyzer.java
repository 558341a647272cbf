package io.luoshi.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the reason the database did not start in place of a stack trace.
 */
class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotStarted cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
