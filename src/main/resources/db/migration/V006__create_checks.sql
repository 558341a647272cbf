-- What people decide about checks. A relation between readings is kept whether it was accepted or declined, so that a
-- declined one is not proposed again. Findings are worked out when they are shown and never stored; a waiver keeps what
-- its operands said, and covers a finding only as long as they still say so.

create table check_rule (
	id uuid constraint pk_check_rule primary key,
	report_id uuid not null constraint fk_check_rule_report references report,
	kind text not null,
	signature text not null,
	accepted boolean not null,
	version int not null,
	constraint ck_check_rule_kind check (kind in ('SUBSET', 'SUM', 'REMAINDER', 'PRODUCT', 'GROWTH', 'SHARES')),
	constraint uq_check_rule_signature unique (report_id, signature)
);

create table check_rule_operand (
	check_rule_id uuid not null constraint fk_check_rule_operand_check_rule references check_rule,
	position int not null,
	reading_id uuid not null constraint fk_check_rule_operand_reading references reading,
	constraint pk_check_rule_operand primary key (check_rule_id, position)
);
create index ix_check_rule_operand_reading on check_rule_operand (reading_id);

create table waiver (
	id uuid constraint pk_waiver primary key,
	report_id uuid not null constraint fk_waiver_report references report,
	kind text not null,
	check_rule_id uuid constraint fk_waiver_check_rule references check_rule on delete cascade,
	finding text not null,
	reason text not null,
	given_by text not null,
	given_name text not null,
	given_at timestamptz not null,
	version int not null,
	constraint ck_waiver_reason check (reason <> ''),
	constraint uq_waiver_finding unique (report_id, finding)
);
create index ix_waiver_check_rule on waiver (check_rule_id);
comment on column waiver.finding is 'digest of the kind, the rule, the operands and what they said';

-- The reading is named without a foreign key: a waiver may outlive what it spoke of.
create table waiver_operand (
	waiver_id uuid not null constraint fk_waiver_operand_waiver references waiver on delete cascade,
	position int not null,
	reading_id uuid,
	name text not null,
	stated text not null,
	constraint pk_waiver_operand primary key (waiver_id, position)
);
