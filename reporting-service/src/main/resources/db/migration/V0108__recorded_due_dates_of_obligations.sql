-- As of reviews (V0107), and apart from them: a replica of the release before may hold the one while it waits for the other.
alter table obligation add column recorded_due_on date;
create index ix_obligation_recorded_due on obligation (authority, recorded_due_on) where recorded_due_on is not null;
