-- Everything else names the unit that answers for it and the person who did it, so both come before the record.

create table unit (
	id uuid constraint pk_unit primary key,
	name text not null,
	kind text not null,
	demonstration boolean not null,
	version int not null,
	constraint ck_unit_name check (name <> ''),
	constraint ck_unit_kind check (kind in ('BUREAU', 'DISTRICT', 'GOVERNMENT_OFFICE', 'CONGRESS_COMMITTEE')),
	constraint uq_unit_name unique (name)
);

create table account (
	id uuid constraint pk_account primary key,
	username text not null,
	display_name text not null,
	password_hash text not null,
	enabled boolean not null,
	demonstration boolean not null,
	unit_id uuid constraint fk_account_unit references unit,
	version int not null,
	constraint ck_account_username check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
	constraint ck_account_display_name check (display_name <> ''),
	constraint ck_account_password_hash check (password_hash like '{%}%'),
	constraint uq_account_username unique (username)
);
create index ix_account_unit on account (unit_id);

create table account_role (
	account_id uuid not null constraint fk_account_role_account references account,
	role text not null,
	constraint pk_account_role primary key (account_id, role),
	constraint ck_account_role_role check (role in ('EDITOR', 'REVIEWER', 'CONTRIBUTOR', 'MEMBER', 'ADMINISTRATOR', 'AUDITOR'))
);

-- Counts wrong passwords for every name tried, known or not, so that both look the same from outside. Every node
-- counts here and by this clock. The fifth failure starts the count's time again: from then on it is a lock.
create table sign_in_throttle (
	username text constraint pk_sign_in_throttle primary key,
	failures int not null,
	counted_from timestamptz not null
);

-- A way to make the first administrator of an empty system; used once or not at all.
create table setup_token (
	token_hash text constraint pk_setup_token primary key,
	expires_at timestamptz not null
);

-- Spring Session's own tables with its names and widths, in PostgreSQL's types: any node can serve any session.
create table spring_session (
	primary_id char(36) constraint pk_spring_session primary key,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval int not null,
	expiry_time bigint not null,
	principal_name text,
	constraint uq_spring_session_session_id unique (session_id)
);
create index ix_spring_session_expiry_time on spring_session (expiry_time);
create index ix_spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null
		constraint fk_spring_session_attributes_session references spring_session on delete cascade,
	attribute_name text not null,
	attribute_bytes bytea not null,
	constraint pk_spring_session_attributes primary key (session_primary_id, attribute_name)
);
