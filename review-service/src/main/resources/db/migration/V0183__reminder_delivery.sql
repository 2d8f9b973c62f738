-- What is brought to a council of a reminder, with every attempt. One message for each time that a reminder was addressed and
-- each way; its id is what a receiver tells a repetition by. Times are the database's, the one clock that replicas share.
create table reminder_delivery (
    authority       text        not null,
    id              uuid        not null,
    child_id        uuid        not null,
    reminder_id     uuid        not null,
    times_addressed integer     not null,
    channel         text        not null,
    team            text,
    body            text        not null,
    state           text        not null,
    attempts        integer     not null,
    tries           integer     not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    settled_at      timestamptz,
    constraint pk_reminder_delivery primary key (authority, id),
    constraint uq_reminder_delivery unique (authority, reminder_id, times_addressed, channel),
    constraint fk_reminder_delivery_reminder foreign key (authority, reminder_id) references reminder (authority, id)
        on delete cascade,
    constraint ck_reminder_delivery_channel check (channel = 'WEBHOOK' or (channel = 'EMAIL' and team is not null)),
    constraint ck_reminder_delivery_state check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP', 'WITHDRAWN')),
    constraint ck_reminder_delivery_tries check (tries between 0 and attempts)
);
create index ix_reminder_delivery_due on reminder_delivery (authority, channel, next_attempt_at, id)
    where state = 'PENDING';
create index ix_reminder_delivery_created on reminder_delivery (authority, created_at, id);
select openiro_protect('reminder_delivery');
create policy found_by_the_worker on reminder_delivery for select to ${worker} using (true);
grant select (authority, id, channel, state, next_attempt_at) on reminder_delivery to ${worker};

-- Written before the attempt; without an outcome, whoever made it died or has not come back yet.
create table reminder_delivery_attempt (
    authority    text        not null,
    delivery_id  uuid        not null,
    number       integer     not null,
    attempted_at timestamptz not null,
    outcome      text,
    constraint pk_reminder_delivery_attempt primary key (authority, delivery_id, number),
    constraint fk_reminder_delivery_attempt_delivery foreign key (authority, delivery_id)
        references reminder_delivery (authority, id) on delete cascade,
    constraint ck_reminder_delivery_attempt_outcome check (outcome ~ '^[A-Z0-9_]{1,40}$')
);
select openiro_protect('reminder_delivery_attempt');
