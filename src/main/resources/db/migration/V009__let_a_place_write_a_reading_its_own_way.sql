-- One paper says 近5亿元 in one place and 4.8亿元 in another and means one reading. Where a place has its own form, the
-- form is kept beside the words around it and rewritten from the value; all other places follow the reading's form.
alter table text_run add column style text;
alter table text_run add constraint ck_text_run_style check (style is null or kind = 'MENTION');
comment on column text_run.style is 'how this place writes the figure, where it is not as the reading is written';
