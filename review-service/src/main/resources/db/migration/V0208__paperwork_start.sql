-- From which day of completion on a council wants its papers followed, where that is later than the day on which the service began
-- with it (a trial load, months before a council goes live). Added to, never changed: the last counts, and who said it stays.
create table paperwork_start (
    authority      text        not null,
    id             uuid        not null,
    number         integer     not null,
    completed_from date,
    reason         text        not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint pk_paperwork_start primary key (authority, id),
    constraint uq_paperwork_start_number unique (authority, number)
);
select openiro_protect('paperwork_start');
revoke update, delete on paperwork_start from ${app};
