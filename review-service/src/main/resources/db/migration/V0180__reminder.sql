-- What people were reminded of in preparing a review. Reminders still to come are not kept: they follow from the dates.
create table reminder (
    authority       text        not null,
    id              uuid        not null,
    version         bigint      not null,
    child_id        uuid        not null,
    obligation_id   uuid        not null,
    kinds           text[]      not null,
    review_on       date        not null,
    counted_from    text        not null,
    sent_on         date        not null,
    role            text        not null,
    professional    text,
    team            text,
    addressed_on    date        not null,
    times_addressed integer     not null,
    acknowledged_on date,
    acknowledged_by text,
    acknowledged_at timestamptz,
    withdrawn_on    date,
    constraint pk_reminder primary key (authority, id),
    -- Whoever reminds holds the child's lock; should two ever do so at once, one of them fails.
    constraint uq_reminder_day unique (authority, obligation_id, sent_on, kinds),
    constraint fk_reminder_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_reminder_kinds check (cardinality(kinds) > 0),
    constraint ck_reminder_counted_from check (counted_from in ('BOOKING', 'DUE_DATE')),
    constraint ck_reminder_addressed check (times_addressed > 0 and addressed_on >= sent_on),
    constraint ck_reminder_acknowledged check (
        (acknowledged_on is null) = (acknowledged_by is null) and (acknowledged_on is null) = (acknowledged_at is null)
        and acknowledged_on >= sent_on)
);
create index ix_reminder_child on reminder (authority, child_id);
create index ix_reminder_day on reminder (authority, sent_on, id);
create index ix_reminder_outstanding on reminder (authority, sent_on, id)
    where acknowledged_on is null and withdrawn_on is null;
select openiro_protect('reminder');
