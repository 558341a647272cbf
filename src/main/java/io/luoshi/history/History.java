package io.luoshi.history;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.core.Happening;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every happening down within the transaction that it happened in: both are kept or neither is. Events are
 * written as the transaction's last statements, because the chain is locked from the first of them until commit.
 */
@Component
public class History {

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final PersistenceExceptionTranslator translator;

	private final JsonMapper json;

	History(JdbcClient jdbc, EntityManager entities, PersistenceExceptionTranslator translator, JsonMapper json) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.translator = translator;
		this.json = json;
	}

	/** @throws IllegalStateException when it happens outside a transaction and could not be undone */
	@EventListener
	void listen(Happening happening) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Nothing may happen outside a transaction: " + happening.action());
		}
		collected().happenings.add(happening);
	}

	private Collected collected() {
		for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
			if (each instanceof Collected found) {
				return found;
			}
		}
		Collected fresh = new Collected();
		TransactionSynchronizationManager.registerSynchronization(fresh);
		return fresh;
	}

	private void write(Happening happening) {
		this.jdbc.sql("""
				insert into history_event (actor, actor_name, subject_type, subject_id, action, changes)
				values (:actor, :name, :type, :id, :action, cast(:changes as jsonb))
				""")
			.param("actor", happening.by().username())
			.param("name", happening.by().displayName())
			.param("type", happening.subject().type())
			.param("id", happening.subject().id())
			.param("action", happening.action())
			.param("changes", this.json.writeValueAsString(happening.changes()))
			.update();
	}

	/** Nothing else translates what is thrown before a commit, and screens wait for Spring's exceptions. */
	private void flush() {
		try {
			this.entities.flush();
		}
		catch (RuntimeException ex) {
			throw DataAccessUtils.translateIfNecessary(ex, this.translator);
		}
	}

	/** What has happened in one transaction so far. */
	private final class Collected implements TransactionSynchronization {

		private final List<Happening> happenings = new ArrayList<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			History.this.flush();
			this.happenings.forEach(History.this::write);
			this.happenings.clear();
		}

	}

	/**
	 * Follows the chain from its first link.
	 * @return the first event that does not fit, or null when all do
	 */
	private @Nullable Long firstBreak() {
		return this.jdbc.sql("""
				with chain as (
					select seq, prev_hash, hash, history_event_hash(history_event) as expected,
						lag(hash, 1, decode(repeat('00', 32), 'hex')) over (order by seq) as previous,
						lag(seq, 1, 0::bigint) over (order by seq) as previous_seq
					from history_event)
				select min(seq) from chain
				where hash <> expected or prev_hash <> previous or seq <> previous_seq + 1
				""").query(Long.class).optional().orElse(null);
	}

	/** Checks the whole chain. */
	public Verification verify() {
		long events = this.jdbc.sql("select count(*) from history_event").query(Long.class).single();
		return new Verification(events, firstBreak());
	}

	/**
	 * What checking the chain found.
	 *
	 * @param firstBreak the first event that was altered or follows a missing one, null when the chain is whole
	 */
	public record Verification(long events, @Nullable Long firstBreak) {

		public boolean isWhole() {
			return this.firstBreak == null;
		}

	}

}
