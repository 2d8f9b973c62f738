-- Children to follow anew from a day on although nothing is recorded of them: their council changed a policy, or a release
-- derives otherwise what is required. Apart from duty_end_ahead, which whoever follows a child writes anew, replicas of the
-- release before among them: here the sweep alone takes a child off, once it has followed it.

-- First, and in the mode that the whole migration needs: whoever works on a child reads it before all else.
alter table child no force row level security;

create table child_to_follow (
    authority text not null,
    child_id  uuid not null,
    on_date   date not null,
    constraint pk_child_to_follow primary key (authority, child_id),
    constraint fk_child_to_follow_child foreign key (authority, child_id) references child (authority, id) on delete cascade
);
-- The sweep reads on by the whole key.
create index ix_child_to_follow_order on child_to_follow (on_date, authority, child_id);

-- What is required of a child is derived otherwise from now on, so every child is followed again: on the next day, when no
-- replica of the release before follows it by its own rules afterwards.
insert into child_to_follow (authority, child_id, on_date)
select authority, id, (now() at time zone 'Europe/London')::date + 1
from child;

alter table child force row level security;

select openiro_protect('child_to_follow');
create policy found_by_the_worker on child_to_follow for select to ${worker} using (true);
grant select on child_to_follow to ${worker};

create index ix_duty_end_ahead_order on duty_end_ahead (on_date, authority, child_id);
drop index ix_duty_end_ahead_date;
