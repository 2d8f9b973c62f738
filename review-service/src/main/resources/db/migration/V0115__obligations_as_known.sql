-- How each obligation stood before it changed, and in which time it was known like that. What stands now is the obligation
-- itself, known since. What was known before this table was is taken from the journal, which holds every state published.

-- In the order in which whoever works on a child comes to them, and all at once in the mode that is needed in the end: the
-- journal cannot be read before its row-level security is lifted, and a lock made stronger later is a deadlock.
lock table child, obligation, outbox in access exclusive mode;

create table obligation_history (
    authority     text        not null,
    id            uuid        not null,
    obligation_id uuid        not null,
    child_id      uuid        not null,
    known_from    timestamptz not null,
    known_until   timestamptz not null,
    state         jsonb       not null,
    constraint pk_obligation_history primary key (authority, id),
    -- Checked at commit: many rows are inserted table by table.
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_obligation_history_child foreign key (authority, child_id) references child (authority, id)
        on delete cascade deferrable initially deferred
);
create index ix_obligation_history_child on obligation_history (authority, child_id, known_from);

-- Replicas of the release before insert without it.
alter table obligation add column known_since timestamptz not null default now();

alter table outbox no force row level security;
alter table obligation no force row level security;

create temporary table published on commit drop as
select authority,
       (data ->> 'obligationId')::uuid as obligation_id,
       (data ->> 'childId')::uuid as child_id,
       data::jsonb as data,
       recorded_at,
       lead(recorded_at) over (partition by authority, data ->> 'obligationId' order by number) as known_until
from outbox
where type = 'review-due.v1'
  and data is not null;
create index on published (authority, obligation_id) where known_until is null;
analyze published;

insert into obligation_history (authority, id, obligation_id, child_id, known_from, known_until, state)
select authority,
       gen_random_uuid(),
       obligation_id,
       child_id,
       recorded_at,
       known_until,
       (data - 'inputs' - 'calendarVersion' - 'childId' - 'detailUrl') || jsonb_build_object(
               'working',
               jsonb_build_object(
                       'inputs', data -> 'inputs', 'steps', '[]'::jsonb, 'calendarVersion', data -> 'calendarVersion'))
from published
where known_until > recorded_at;
-- The table is altered below, which waits for no check.
set constraints all immediate;

-- One that was never published is known from now on.
update obligation o
set known_since = p.recorded_at
from published p
where p.authority = o.authority
  and p.obligation_id = o.id
  and p.known_until is null;

alter table outbox force row level security;
alter table obligation force row level security;

select openiro_protect('obligation_history');
-- Added to, never changed.
revoke update on obligation_history from ${app};
