-- The outbox is the journal: a row is written in the transaction of the change, marked when Kafka has it, and kept.
-- One partition a month of real writing time, so that old months can be moved away whole.
create sequence outbox_number;
grant usage, select on sequence outbox_number to ${app};

create table outbox
(
    authority      text        not null,
    number         bigint      not null,
    id             uuid        not null,
    bucket         smallint    not null,
    topic          text        not null,
    type           text        not null,
    key            text        not null,
    data           json        not null,
    recorded_at    timestamptz not null,
    correlation_id text,
    traceparent    text,
    written_at     timestamptz not null default clock_timestamp(),
    sent_at        timestamptz,
    constraint pk_outbox primary key (authority, written_at, number),
    constraint ck_outbox_bucket check (bucket between 0 and 63)
) partition by range (written_at);

create index ix_outbox_unsent on outbox (number) where sent_at is null;
create index ix_outbox_topic on outbox (topic, number);

select openiro_protect('outbox');
-- What was published is never taken back by the application's own hand.
revoke update, delete on outbox from ${app};
create policy of_the_worker on outbox to ${worker} using (true) with check (true);
grant select, update (sent_at) on outbox to ${worker};
