-- A table that is empty most of the time has statistics that say so. By them every index of it costs the same, PostgreSQL
-- takes one at random, and a statement that knows all of a row's key walks through what all others left behind: 0.6 ms
-- for each of many thousand facts that wait for a moment, as they do when many children arrive at once. So there is one
-- index, which begins with what releases a fact; and what is freed stays with the table, as a table without pages is
-- read without any index.
alter table pending_fact drop constraint pk_pending_fact;
alter table pending_fact add constraint pk_pending_fact
    primary key (authority, consumer, waits_for_kind, waits_for_id, event_id);
drop index ix_pending_fact_waits_for;
drop index ix_pending_fact_since;
alter table pending_fact set (vacuum_truncate = off);
