-- The worklists of reviews that are required and have not been held. A duty whose end lies ahead is still owed.
create index ix_obligation_owed on obligation (authority, statutory_due_on, id) where discharged_on is null and not withdrawn;
