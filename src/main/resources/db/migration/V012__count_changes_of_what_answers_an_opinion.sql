-- Two people may add, move or take out measures and commitments at once. Positions in one list depend on one another, so
-- one count for the whole opinion guards them: whoever opened an older state is shown the newer one before anything moves.
alter table opinion add column composition int not null default 0;
comment on column opinion.composition is 'how often its measures and commitments were added to, moved or taken out';
