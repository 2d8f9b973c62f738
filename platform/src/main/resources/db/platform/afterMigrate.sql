-- Every start makes sure of the journal's partitions for the two years ahead. One replica at a time: of two that start
-- together, the second would find a partition made after it had seen none, and would not start.
select pg_advisory_xact_lock(hashtext('openiro_outbox_months'));
select openiro_outbox_months(24);
