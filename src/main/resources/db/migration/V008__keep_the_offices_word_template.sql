-- An office has its own face for its papers. Its Word template lies in the database, so that every node dresses a report
-- alike and a backup brings it along. There is one or none: none means the built-in template.

create table word_template (
	id uuid constraint pk_word_template primary key,
	name text not null,
	content bytea not null,
	digest text not null,
	uploaded_by text not null,
	uploaded_at timestamptz not null,
	version int not null,
	constraint ck_word_template_name check (name <> ''),
	constraint ck_word_template_content check (length(content) between 1 and 5242880),
	constraint ck_word_template_digest check (digest ~ '^[0-9a-f]{64}$')
);
create unique index uq_word_template_one on word_template ((true));
