package io.luoshi.history;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.luoshi.WholeApplication;
import io.luoshi.core.Actor;
import io.luoshi.core.FieldChange;
import io.luoshi.core.Happening;
import io.luoshi.core.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeApplication
class HistoryTests {

	private static final Actor SOMEONE = new Actor("someone", "某人");

	@Autowired
	private History history;

	@Autowired
	private PastEvents events;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsWhatHappened() {
		Happening done = tried(SOMEONE);

		this.transaction.executeWithoutResult((status) -> this.publisher.publishEvent(done));

		assertThat(this.events.of(done.subject())).singleElement().satisfies((event) -> {
			assertThat(event.actor()).isEqualTo("someone");
			assertThat(event.changes()).containsExactly(new FieldChange("status", "前", "后"));
		});
		assertThat(this.history.verify().isWhole()).isTrue();
	}

	@Test
	void forgetsWhatWasUndone() {
		Happening undone = tried(SOMEONE);

		this.transaction.executeWithoutResult((status) -> {
			this.publisher.publishEvent(undone);
			status.setRollbackOnly();
		});

		assertThat(this.events.of(undone.subject())).isEmpty();
	}

	@Test
	void undoesWhatCannotBeWrittenDown() {
		UUID unit = UUID.randomUUID();

		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("insert into unit values (:id, :name, 'BUREAU', true, 0)")
				.param("id", unit)
				.param("name", unit.toString())
				.update();
			this.publisher.publishEvent(tried(new Actor("someone\u0000", "某人")));
		})).isInstanceOf(RuntimeException.class);

		assertThat(this.jdbc.sql("select count(*) from unit where id = :id").param("id", unit).query(Long.class).single())
			.isZero();
	}

	@Test
	void refusesWhatHappensOutsideTransaction() {
		assertThatIllegalStateException().isThrownBy(() -> this.publisher.publishEvent(tried(SOMEONE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update history_event set actor_name = 'x'", "delete from history_event",
			"truncate history_event" })
	void databaseRefusesToAlterHistory(String statement) {
		assertThatThrownBy(() -> this.jdbc.sql(statement).update()).hasStackTraceContaining("append-only");
	}

	@Test
	void findsAlteredEvent() {
		tampering((seq) -> {
			this.jdbc.sql("update history_event set actor_name = 'x' where seq = :seq").param("seq", seq).update();
			assertThat(this.history.verify().firstBreak()).isEqualTo(seq);
		});
	}

	@Test
	void findsMissingEvent() {
		tampering((seq) -> {
			this.jdbc.sql("delete from history_event where seq = :seq").param("seq", seq).update();
			assertThat(this.history.verify().firstBreak()).isEqualTo(seq + 1);
		});
	}

	@Test
	void findsEventRewrittenWithItsHash() {
		tampering((seq) -> {
			this.jdbc.sql("update history_event set actor_name = 'x' where seq = :seq").param("seq", seq).update();
			this.jdbc.sql("update history_event e set hash = history_event_hash(e) where seq = :seq").param("seq", seq).update();
			assertThat(this.history.verify().firstBreak()).isEqualTo(seq + 1);
		});
	}

	/** What the database's owner could do, undone again. */
	private void tampering(Consumer<Long> with) {
		this.transaction.executeWithoutResult((status) -> this.publisher.publishEvent(tried(SOMEONE)));
		this.transaction.executeWithoutResult((status) -> this.publisher.publishEvent(tried(SOMEONE)));
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("alter table history_event disable trigger keep_rows").update();
			with.accept(this.jdbc.sql("select max(seq) - 1 from history_event").query(Long.class).single());
		});
		assertThat(this.history.verify().isWhole()).isTrue();
	}

	private static Happening tried(Actor by) {
		return new Tried(new Subject("trial", UUID.randomUUID()), by);
	}

	private record Tried(Subject subject, Actor by) implements Happening {

		@Override
		public String action() {
			return "tried";
		}

		@Override
		public List<FieldChange> changes() {
			return List.of(new FieldChange("status", "前", "后"));
		}

	}

}
