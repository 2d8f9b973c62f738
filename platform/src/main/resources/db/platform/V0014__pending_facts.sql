-- Facts about something that has not arrived yet.
create table pending_fact
(
    authority      text        not null,
    consumer       text        not null,
    event_id       uuid        not null,
    waits_for_kind text        not null,
    waits_for_id   text        not null,
    type           text        not null,
    source         text        not null,
    topic          text        not null,
    key            text        not null,
    sequence       bigint      not null,
    recorded_at    timestamptz not null,
    correlation_id text,
    data           json        not null,
    since          timestamptz not null default clock_timestamp(),
    constraint pk_pending_fact primary key (authority, consumer, event_id)
);
create index ix_pending_fact_waits_for on pending_fact (authority, waits_for_kind, waits_for_id);
create index ix_pending_fact_since on pending_fact (authority, since, event_id);
select openiro_protect('pending_fact');

-- The worker counts them for the metrics and sees nothing else of them.
create policy counted_by_the_worker on pending_fact for select to ${worker} using (true);
grant select (authority, since) on pending_fact to ${worker};
