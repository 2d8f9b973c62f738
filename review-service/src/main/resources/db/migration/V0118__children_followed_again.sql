-- What is required of a child is derived otherwise from now on: every child is followed again, by the sweep that follows the
-- calendar. On the next day, because a replica of the release before would take the child off the list in its own way.
alter table child no force row level security;
alter table duty_end_ahead no force row level security;

insert into duty_end_ahead (authority, child_id, on_date)
select authority, id, (now() at time zone 'Europe/London')::date + 1
from child
on conflict (authority, child_id) do update set on_date = excluded.on_date
where duty_end_ahead.on_date > excluded.on_date;
-- The table is altered below, which waits for no check.
set constraints all immediate;

alter table child force row level security;
alter table duty_end_ahead force row level security;

-- The sweep reads on by the whole key.
create index ix_duty_end_ahead_order on duty_end_ahead (on_date, authority, child_id);
drop index ix_duty_end_ahead_date;
