-- Every start makes sure of the journal's partitions for the two years ahead.
select openiro_outbox_months(24);
