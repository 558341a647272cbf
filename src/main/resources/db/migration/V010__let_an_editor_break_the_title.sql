-- A title is broken by meaning (GB/T 9704-2012, 7.3.1). What reads best is a person's judgement where the rule of the
-- layout does not please, so an editor may give the lines. They count only while joined they are still the title.
alter table report add column title_lines text;
