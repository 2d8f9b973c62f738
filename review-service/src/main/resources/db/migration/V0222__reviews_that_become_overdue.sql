-- That a review becomes overdue is told on its day: every child is followed once more on the next day, when no replica of the
-- release before follows it without that day.

-- First, and in the mode that the whole migration needs: whoever works on a child reads it before all else.
alter table child no force row level security;

-- On which day it is to be told, while that lies ahead or nobody has come by since; null where nothing is to be told.
alter table obligation add column alerts_on date;

alter table child_to_follow no force row level security;

insert into child_to_follow (authority, child_id, on_date)
select authority, id, (now() at time zone 'Europe/London')::date + 1
from child
on conflict (authority, child_id) do nothing;

alter table child_to_follow force row level security;
alter table child force row level security;
