-- From when a council's history is complete here, and from when its reviews are judged by our own due dates. Added to, never
-- changed: the last counts, and who said it stays.
create table timeliness_setting (
    authority       text        not null,
    id              uuid        not null,
    number          integer     not null,
    history_from    date,
    timeliness_from date,
    reason          text        not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    constraint pk_timeliness_setting primary key (authority, id),
    constraint uq_timeliness_setting_number unique (authority, number)
);
select openiro_protect('timeliness_setting');
revoke update, delete on timeliness_setting from ${app};
