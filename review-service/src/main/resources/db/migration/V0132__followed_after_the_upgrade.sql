-- What is required of a child, and what is said of its reviews, is derived otherwise from now on: every child is followed
-- again on the next day, when no replica of the release before follows it by its own rules afterwards. So is a child that such
-- a replica writes only now, which no list that a migration makes can hold.

-- First, and in the mode that the whole migration needs: whoever works on a child reads it before all else.
alter table child no force row level security;

alter table child_to_follow no force row level security;

insert into child_to_follow (authority, child_id, on_date)
select authority, id, (now() at time zone 'Europe/London')::date + 1
from child
on conflict (authority, child_id) do nothing;

alter table child_to_follow force row level security;
alter table child force row level security;

create function follow_child_tomorrow() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    insert into child_to_follow (authority, child_id, on_date)
    values (new.authority, new.id, (now() at time zone 'Europe/London')::date + 1)
    on conflict (authority, child_id) do nothing;
    return null;
end
$$;

create trigger tr_child_followed_tomorrow after insert on child for each row execute function follow_child_tomorrow();
