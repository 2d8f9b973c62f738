-- What became of each record that came as an event; those that can never be taken are dead letters.
create table intake_event_result (
    authority   text        not null,
    id          uuid        not null,
    event_id    uuid        not null,
    event_type  text        not null,
    received_at timestamptz not null,
    child_id    uuid        not null,
    result      text        not null,
    unchanged   boolean     not null,
    findings    jsonb       not null,
    constraint pk_intake_event_result primary key (authority, id),
    constraint fk_intake_event_result_child foreign key (authority, child_id) references child (authority, id),
    constraint ck_intake_event_result check (result in ('TAKEN', 'TAKEN_WITH_FINDINGS', 'OUTDATED'))
);
create index ix_intake_event_result_time on intake_event_result (authority, received_at, id);
select openiro_protect('intake_event_result');
