-- The order of a paper was fixed in code, which fits one office's paper. Other offices number otherwise, add headings,
-- signatures and annexes; so each report keeps the order of its own passages. Sentences stay with the records named.
create table passage (
	report_id uuid not null constraint fk_passage_report references report,
	position int not null,
	role text not null,
	run_in boolean not null,
	gap text,
	marker text,
	ordinal int,
	owner_kind text not null,
	owner_id uuid not null,
	heading_part text,
	joint text not null,
	body_part text,
	constraint pk_passage primary key (report_id, position),
	constraint ck_passage_position check (position >= 0),
	constraint ck_passage_gap check (gap is null or not run_in),
	constraint ck_passage_ordinal check (ordinal is null or (ordinal > 0 and marker is not null)),
	constraint ck_passage_owner_kind check (owner_kind in ('area', 'measure', 'commitment', 'report'))
);
comment on column passage.gap is 'what was received between the paragraph before and this one, where it is more than a line end';
comment on column passage.ordinal is 'the number a received paper gives it, where counting gives another';

alter table report add column tail text not null default '';

-- The reports there are so far all have this one order
insert into passage
select report_id, row_number() over (partition by report_id order by section, head, item) - 1, role, run_in, null,
	marker, null, owner_kind, owner_id, heading_part, joint, body_part
from (
	select r.id report_id, p.section, p.head, 0 item, p.role, false run_in, p.marker, 'report' owner_kind, r.id owner_id,
		p.heading_part, '' joint, p.body_part
	from report r cross join (values
		(0, 1, 'TITLE', null, null, 'title'), (0, 2, 'SESSION', null, null, 'session'),
		(0, 3, 'ADDRESSEE', null, null, 'addressee'), (0, 4, 'PREAMBLE', null, null, 'preamble'),
		(0, 5, 'HEADING1', 'HAN_COMMA', 'first-heading', null), (2, 0, 'HEADING1', 'HAN_COMMA', 'second-heading', null),
		(2, 1, 'LEAD', null, null, 'lead'), (4, 0, 'CLOSING', null, null, 'closing')
	) p (section, head, role, marker, heading_part, body_part)
	union all
	select r.id, 1, a.position, 0, 'AREA', false, 'HAN_BRACKET', 'area', a.id, 'heading', '。', null
	from report r join area a on a.opinion_id = r.opinion_id
	union all
	select r.id, 1, a.position, m.position, 'ITEM', true, 'SHI', 'measure', m.id, 'heading', '。', 'narrative'
	from report r join area a on a.opinion_id = r.opinion_id join measure m on m.area_id = a.id
	union all
	select r.id, 3, c.position, 0, 'COMMITMENT', false, 'SHI', 'commitment', c.id, 'heading', '。', 'narrative'
	from report r join commitment c on c.opinion_id = r.opinion_id
) line;
