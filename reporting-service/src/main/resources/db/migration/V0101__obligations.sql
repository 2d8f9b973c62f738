-- One row per review that the law requires. A withdrawn one never existed: it stays as a row and is counted nowhere.
create table obligation (
    authority        text        not null,
    obligation_id    uuid        not null,
    child_id         uuid        not null,
    rule             text,
    statutory_due_on date,
    opened_on        date,
    discharged_on    date,
    duty_ended_on    date,
    short_break      boolean     not null,
    withdrawn        boolean     not null,
    recorded_at      timestamptz not null,
    constraint pk_obligation primary key (authority, obligation_id),
    constraint fk_obligation_child foreign key (authority, child_id) references looked_after_child
);
create index ix_obligation_due on obligation (authority, statutory_due_on);
create index ix_obligation_child on obligation (authority, child_id);
select openiro_protect('obligation');
