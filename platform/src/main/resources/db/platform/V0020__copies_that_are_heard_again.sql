-- The copy of this state was forgotten: the same version is taken once more, an older one as little as before.
alter table newest_state add column forgotten boolean not null default false;
