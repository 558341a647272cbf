-- The record behind the paper: opinion, areas, measures, commitments, indicators with their readings, and the
-- texts whose numbers are bound to readings. No text is stored as one string: a text is its runs, and a run that
-- states a reading keeps only the words around the figure, so that the figure itself has one home.

create table opinion (
	id uuid constraint pk_opinion primary key,
	report_year int not null,
	subject text not null,
	adopted_by text not null,
	stage text not null,
	reply_due_on date,
	demonstration boolean not null,
	version int not null,
	constraint ck_opinion_subject check (subject <> ''),
	constraint ck_opinion_stage check (stage in ('DISPATCHED', 'RECEIVED', 'HANDLING', 'DRAFTING', 'CONSULTING', 'FILED',
		'UNDER_REVIEW', 'FOLLOW_UP', 'PUBLISHED', 'CLOSED')),
	constraint uq_opinion_year_subject unique (report_year, subject)
);

create table area (
	id uuid constraint pk_area primary key,
	opinion_id uuid not null constraint fk_area_opinion references opinion,
	position int not null,
	constraint ck_area_position check (position > 0),
	constraint uq_area_position unique (opinion_id, position) deferrable initially deferred
);

create table clause (
	id uuid constraint pk_clause primary key,
	opinion_id uuid not null constraint fk_clause_opinion references opinion,
	position int not null,
	wording text not null,
	demonstration boolean not null,
	constraint ck_clause_position check (position > 0),
	constraint ck_clause_wording check (wording <> ''),
	constraint uq_clause_position unique (opinion_id, position) deferrable initially deferred
);

create table clause_area (
	clause_id uuid not null constraint fk_clause_area_clause references clause,
	area_id uuid not null constraint fk_clause_area_area references area,
	constraint pk_clause_area primary key (clause_id, area_id)
);
create index ix_clause_area_area on clause_area (area_id);

create table indicator (
	id uuid constraint pk_indicator primary key,
	name text not null,
	unit text not null,
	basis text not null,
	scope text not null,
	direction text not null,
	source_unit_id uuid not null constraint fk_indicator_source_unit references unit,
	definition text not null,
	key_rank int,
	version int not null,
	constraint ck_indicator_name check (name <> ''),
	constraint ck_indicator_basis check (basis in ('IN_YEAR', 'AS_AT', 'CUMULATIVE', 'STREAK', 'SHARE', 'GROWTH')),
	constraint ck_indicator_direction check (direction in ('UP', 'DOWN', 'NEUTRAL')),
	constraint uq_indicator_name unique (name),
	constraint uq_indicator_key_rank unique (key_rank)
);
create index ix_indicator_source_unit on indicator (source_unit_id);

-- The written form is the record (6.0% is not 6%); value, unit and bound repeat what it says in base units, for
-- sorting, charts and people who read the table. The exact value is known only sometimes: null is not zero.
create table reading (
	id uuid constraint pk_reading primary key,
	indicator_id uuid not null constraint fk_reading_indicator references indicator,
	period_start date not null,
	period_end date not null,
	period_given text not null,
	written text not null,
	value numeric not null,
	value_unit text not null,
	bound text not null,
	exact_value numeric,
	status text not null,
	evidence text not null,
	entered_by text not null,
	entered_at timestamptz not null,
	approved_written text,
	approved_by text,
	approved_at timestamptz,
	version int not null,
	constraint ck_reading_period check (period_start <= period_end),
	constraint ck_reading_period_given check (period_given in ('STATED', 'IMPLIED', 'MISSING')),
	constraint ck_reading_written check (written <> ''),
	constraint ck_reading_bound check (bound in ('EQ', 'GT', 'GE', 'LT', 'LE', 'APPROX')),
	constraint ck_reading_status check (status in ('PROVISIONAL', 'FINAL', 'RESTATED')),
	constraint ck_reading_approval check ((approved_by is null) = (approved_at is null)),
	constraint uq_reading_period unique (indicator_id, period_start, period_end)
);

create table bound_text (
	id uuid constraint pk_bound_text primary key,
	owner_kind text not null,
	owner_id uuid not null,
	part text not null,
	version int not null,
	constraint ck_bound_text_owner_kind check (owner_kind in ('area', 'measure', 'commitment', 'report')),
	constraint uq_bound_text_place unique (owner_kind, owner_id, part)
);

create table text_run (
	id uuid constraint pk_text_run primary key,
	bound_text_id uuid not null constraint fk_text_run_bound_text references bound_text,
	position int not null,
	kind text not null,
	content text not null,
	reason text,
	constraint ck_text_run_kind check (kind in ('LITERAL', 'MENTION', 'NOT_DATA', 'UNCLASSIFIED')),
	constraint ck_text_run_content check (content <> ''),
	constraint ck_text_run_reason check ((kind = 'NOT_DATA') = (reason is not null)),
	constraint uq_text_run_position unique (bound_text_id, position) deferrable initially deferred
);
comment on column text_run.content is 'the characters themselves, or for a mention the words around the figure with □ in its place';

create table text_run_reading (
	text_run_id uuid not null constraint fk_text_run_reading_text_run references text_run,
	position int not null,
	reading_id uuid not null constraint fk_text_run_reading_reading references reading,
	constraint pk_text_run_reading primary key (text_run_id, position),
	constraint uq_text_run_reading unique (text_run_id, reading_id)
);
create index ix_text_run_reading_reading on text_run_reading (reading_id);

create table measure (
	id uuid constraint pk_measure primary key,
	area_id uuid not null constraint fk_measure_area references area,
	position int not null,
	lead_unit_id uuid not null constraint fk_measure_lead_unit references unit,
	due_on date not null,
	status text not null,
	last_progress_on date,
	version int not null,
	constraint ck_measure_position check (position > 0),
	constraint ck_measure_status check (status in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
	constraint uq_measure_position unique (area_id, position) deferrable initially deferred
);
create index ix_measure_lead_unit on measure (lead_unit_id);

create table measure_cooperation (
	measure_id uuid not null constraint fk_measure_cooperation_measure references measure,
	unit_id uuid not null constraint fk_measure_cooperation_unit references unit,
	constraint pk_measure_cooperation primary key (measure_id, unit_id)
);
create index ix_measure_cooperation_unit on measure_cooperation (unit_id);

create table clause_measure (
	measure_id uuid not null constraint fk_clause_measure_measure references measure,
	clause_id uuid not null constraint fk_clause_measure_clause references clause,
	constraint pk_clause_measure primary key (measure_id, clause_id)
);
create index ix_clause_measure_clause on clause_measure (clause_id);

-- Progress is told, never retold: entries are added and stay.
create table progress_entry (
	id uuid constraint pk_progress_entry primary key,
	measure_id uuid not null constraint fk_progress_entry_measure references measure,
	as_of date not null,
	content text not null,
	status text not null,
	recorded_by text not null,
	recorded_at timestamptz not null,
	constraint ck_progress_entry_content check (content <> ''),
	constraint ck_progress_entry_status check (status in ('NOT_STARTED', 'UNDER_WAY', 'DONE'))
);
create index ix_progress_entry_measure on progress_entry (measure_id, as_of);

create table commitment (
	id uuid constraint pk_commitment primary key,
	opinion_id uuid not null constraint fk_commitment_opinion references opinion,
	position int not null,
	lead_unit_id uuid not null constraint fk_commitment_lead_unit references unit,
	version int not null,
	constraint ck_commitment_position check (position > 0),
	constraint uq_commitment_position unique (opinion_id, position) deferrable initially deferred
);
create index ix_commitment_lead_unit on commitment (lead_unit_id);

create table report (
	id uuid constraint pk_report primary key,
	opinion_id uuid not null constraint fk_report_opinion references opinion,
	edition text not null,
	created_at timestamptz not null,
	version int not null,
	constraint ck_report_edition check (edition in ('DRAFT', 'CONSULTATION', 'FINAL', 'PUBLIC'))
);
create index ix_report_opinion on report (opinion_id);
