-- IROs' concerns with their steps so far: theme and outcome as codes, never words.
create table concern (
    authority     text        not null,
    concern_id    uuid        not null,
    theme         text        not null,
    child_count   integer     not null,
    raised_on     date        not null,
    formalised_on date,
    closed_on     date,
    outcome       text,
    sensitive     boolean     not null,
    recorded_at   timestamptz not null,
    constraint pk_concern primary key (authority, concern_id)
);
create index ix_concern_raised on concern (authority, raised_on);
select openiro_protect('concern');
