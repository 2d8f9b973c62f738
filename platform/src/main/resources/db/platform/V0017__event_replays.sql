-- An order to send the journal of a topic again, and how far that has come: one council's, or PLATFORM's for all.
create table event_replay
(
    authority    text        not null,
    id           uuid        not null,
    topic        text        not null,
    up_to        bigint      not null,
    last_number  bigint      not null default 0,
    sent         bigint      not null default 0,
    requested_by text        not null,
    requested_at timestamptz not null default clock_timestamp(),
    finished_at  timestamptz,
    holder       text,
    expires_at   timestamptz,
    constraint pk_event_replay primary key (authority, id)
);
create index ix_event_replay_open on event_replay (requested_at) where finished_at is null;
select openiro_protect('event_replay');
create policy of_the_worker on event_replay to ${worker} using (true) with check (true);
grant select, update (last_number, sent, finished_at, holder, expires_at) on event_replay to ${worker};
