-- Each review that the law requires. At most one is open for a period of care.
create table obligation (
    authority          text    not null,
    id                 uuid    not null,
    version            bigint  not null,
    child_id           uuid    not null,
    period_id          uuid    not null,
    period_started_on  date,
    sequence           integer not null,
    rule               text,
    rules              text[]  not null,
    statutory_due_on   date,
    local_due_on       date,
    recorded_due_on    date,
    before_due_on      date,
    before_rule        text,
    moved              boolean not null,
    duty_ended_on      date,
    duty_ended_because text,
    discharged_by      uuid,
    discharged_on      date,
    opened_on          date,
    short_break        boolean not null,
    withdrawn          boolean not null,
    calendar_version   text    not null,
    inputs             jsonb   not null,
    working            jsonb   not null,
    constraint pk_obligation primary key (authority, id),
    -- Checked at commit: many rows are inserted table by table.
    constraint fk_obligation_child foreign key (authority, child_id) references child (authority, id) deferrable initially deferred,
    constraint ck_obligation_sequence check (sequence > 0),
    constraint ck_obligation_local check (local_due_on is null or statutory_due_on is null or local_due_on <= statutory_due_on)
);
create index ix_obligation_child on obligation (authority, child_id);
create index ix_obligation_open on obligation (authority, statutory_due_on) where discharged_on is null and duty_ended_on is null and not withdrawn;
select openiro_protect('obligation');
