-- Who did what when must outlive every argument about it: each event carries the hash of the one before, and the
-- database itself refuses to change or remove one.

create table history_event (
	seq bigint constraint pk_history_event primary key,
	at timestamptz not null,
	actor text not null,
	actor_name text not null,
	subject_type text not null,
	subject_id uuid not null,
	action text not null,
	changes jsonb not null,
	prev_hash bytea not null,
	hash bytea not null,
	constraint ck_history_event_seq check (seq > 0),
	constraint ck_history_event_hash check (length(hash) = 32 and length(prev_hash) = 32)
);
create index ix_history_event_subject on history_event (subject_type, subject_id, seq);
create index ix_history_event_actor on history_event (actor, seq);
create index ix_history_event_at on history_event (at);

-- The text is spelled with a separator that no field can hold, so that two events never spell alike.
create function history_event_hash(event history_event) returns bytea language sql stable as $$
	select sha256(event.prev_hash || convert_to(concat_ws(E'\x1f', event.seq,
		to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), event.actor, event.actor_name,
		event.subject_type, event.subject_id, event.action, event.changes::text), 'UTF8'))
$$;

-- The chain is made here and nowhere else: whatever inserts an event gets the next number, the clock's time and
-- the hash. The lock lasts until the transaction ends, so take it late.
create function history_event_link() returns trigger language plpgsql as $$
declare
	last_seq bigint;
	last_hash bytea;
begin
	perform pg_advisory_xact_lock(7001);
	select seq, hash into last_seq, last_hash from history_event order by seq desc limit 1;
	new.seq := coalesce(last_seq, 0) + 1;
	new.at := clock_timestamp();
	new.prev_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
	new.hash := history_event_hash(new);
	return new;
end $$;
create trigger link before insert on history_event for each row execute function history_event_link();

create function history_event_keep() returns trigger language plpgsql as $$
begin
	raise exception 'history_event is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger keep_rows before update or delete on history_event for each row execute function history_event_keep();
create trigger keep_table before truncate on history_event for each statement execute function history_event_keep();
alter table history_event enable always trigger link;
alter table history_event enable always trigger keep_rows;
alter table history_event enable always trigger keep_table;
