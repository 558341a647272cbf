-- Reading in a paper takes a person longer than a sitting, so what is half done is kept: the text exactly as it came,
-- and what people have said of its lines and numbers, each by the place where it begins. What the text consists of is
-- read from it again each time, so that nothing is kept twice and a better reader helps drafts already begun.

create table intake_draft (
	id uuid constraint pk_intake_draft primary key,
	name text not null,
	source text not null,
	content text not null,
	state text not null,
	received_by text not null,
	received_at timestamptz not null,
	changed_by text not null,
	changed_at timestamptz not null,
	report_year int,
	subject text,
	adopted_by text,
	reply_due_on date,
	lead_unit_id uuid constraint fk_intake_draft_lead_unit references unit,
	due_on date,
	measure_status text,
	report_id uuid constraint fk_intake_draft_report references report,
	version int not null,
	constraint ck_intake_draft_name check (name <> ''),
	constraint ck_intake_draft_source check (source in ('TEXT', 'DOCX', 'PDF', 'PASTED')),
	constraint ck_intake_draft_content check (content <> ''),
	constraint ck_intake_draft_state check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
	constraint ck_intake_draft_measure_status check (measure_status in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
	constraint ck_intake_draft_report check ((state = 'ACCEPTED') = (report_id is not null))
);
create index ix_intake_draft_lead_unit on intake_draft (lead_unit_id);
create index ix_intake_draft_report on intake_draft (report_id);
create index ix_intake_draft_changed on intake_draft (changed_at);

create table intake_role (
	draft_id uuid not null constraint fk_intake_role_draft references intake_draft,
	start_at int not null,
	role text not null,
	constraint pk_intake_role primary key (draft_id, start_at),
	constraint ck_intake_role_start check (start_at >= 0)
);

create table intake_decision (
	draft_id uuid not null constraint fk_intake_decision_draft references intake_draft,
	start_at int not null,
	end_at int not null,
	kind text not null,
	reason text,
	period_start date,
	period_end date,
	period_given text,
	version int not null,
	constraint pk_intake_decision primary key (draft_id, start_at),
	constraint ck_intake_decision_range check (start_at >= 0 and end_at > start_at),
	constraint ck_intake_decision_kind check (kind in ('STATES', 'NOT_DATA', 'OPEN')),
	constraint ck_intake_decision_reason check ((kind = 'NOT_DATA') = (reason is not null)),
	constraint ck_intake_decision_period check ((kind = 'STATES') = (period_start is not null)
		and (kind = 'STATES') = (period_end is not null) and period_start <= period_end),
	constraint ck_intake_decision_period_given check (period_given in ('STATED', 'IMPLIED', 'MISSING'))
);

-- One row for an indicator that the number states: of the record, or new with the paper.
create table intake_statement (
	draft_id uuid not null,
	start_at int not null,
	position int not null,
	indicator_id uuid constraint fk_intake_statement_indicator references indicator,
	name text,
	basis text,
	scope text,
	source_unit_id uuid constraint fk_intake_statement_source_unit references unit,
	constraint pk_intake_statement primary key (draft_id, start_at, position),
	constraint fk_intake_statement_decision foreign key (draft_id, start_at) references intake_decision,
	constraint ck_intake_statement_position check (position >= 0),
	constraint ck_intake_statement_basis check (basis in ('IN_YEAR', 'AS_AT', 'CUMULATIVE', 'STREAK', 'SHARE', 'GROWTH')),
	constraint ck_intake_statement_new check ((indicator_id is null) = (name is not null)
		and (indicator_id is null) = (basis is not null) and (indicator_id is null) = (scope is not null)
		and (indicator_id is null) = (source_unit_id is not null) and name <> '')
);
create index ix_intake_statement_indicator on intake_statement (indicator_id);
create index ix_intake_statement_source_unit on intake_statement (source_unit_id);
