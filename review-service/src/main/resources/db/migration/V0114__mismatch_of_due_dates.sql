-- Which system a due date beside ours was told by, and what explains that it is another one. What was kept before this was
-- asked stands as unexplained until its child's course is followed next; no mismatch is hidden in the meantime.
alter table review add column recorded_due_by text;

alter table obligation
    add column recorded_due_by text,
    add column mismatch text;

alter table obligation no force row level security;
update obligation
set mismatch = 'UNEXPLAINED'
where recorded_due_on <> statutory_due_on
  and not withdrawn;
alter table obligation force row level security;

-- No check ties it to the two dates: while replicas of the release before still write, they change these and leave it.
create index ix_obligation_mismatch on obligation (authority, recorded_due_on, id) where mismatch is not null and not withdrawn;
