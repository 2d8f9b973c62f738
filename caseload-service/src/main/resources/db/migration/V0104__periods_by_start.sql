-- A page of the children without an IRO walks along it, the longest looked after first, and ends where the page does.
create index ix_child_period_start on child_period (authority, started_on, child_id);
