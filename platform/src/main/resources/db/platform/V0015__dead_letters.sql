-- Records that can never succeed as they are. Those of no known authority stand under PLATFORM. A record without an id
-- is told from others by its bytes: offsets begin anew when a Kafka cluster is replaced.
create table dead_letter
(
    authority   text        not null,
    id          uuid        not null,
    consumer    text        not null,
    topic       text        not null,
    partition   int         not null,
    "offset"    bigint      not null,
    key         text,
    event_id    uuid        not null,
    type        text,
    headers     json        not null,
    payload     bytea,
    mended      bytea,
    problems    json        not null,
    state       text        not null,
    received_at timestamptz not null default clock_timestamp(),
    changed_at  timestamptz not null default clock_timestamp(),
    changed_by  text        not null,
    version     bigint      not null default 0,
    constraint pk_dead_letter primary key (authority, id),
    constraint uq_dead_letter_event unique (authority, consumer, event_id),
    constraint ck_dead_letter_state check (state in ('OPEN', 'SETTLED'))
);
create index ix_dead_letter_state on dead_letter (authority, state, received_at, id);
select openiro_protect('dead_letter');

-- The worker counts them for the metrics and sees nothing else of them.
create policy counted_by_the_worker on dead_letter for select to ${worker} using (true);
grant select (authority, state) on dead_letter to ${worker};
