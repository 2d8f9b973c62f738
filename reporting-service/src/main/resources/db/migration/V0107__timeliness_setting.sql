-- From which day a council's reviews are judged on the statutory due date whatever a source recorded: one row a council.
create table timeliness_setting (
    authority       text        not null,
    id              uuid        not null,
    timeliness_from date,
    recorded_at     timestamptz not null,
    constraint pk_timeliness_setting primary key (authority, id),
    constraint uq_timeliness_setting unique (authority)
);
select openiro_protect('timeliness_setting');

-- The events told it all along and it was not kept: rows from before have none, and are judged on the statutory date, until the
-- council's copy is made anew (deploy/docs/rebuild.md, "After an upgrade").
alter table held_review add column recorded_due_on date;
