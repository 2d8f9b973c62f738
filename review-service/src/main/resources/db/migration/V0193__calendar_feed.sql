-- An IRO's planned meetings as a calendar that is read by whoever knows its secret address. Of the secret only the hash is kept.
create table calendar_feed (
    authority   text   not null,
    id          uuid   not null,
    version     bigint not null,
    iro         text   not null,
    secret_hash text,
    constraint pk_calendar_feed primary key (authority, id),
    constraint uq_calendar_feed_iro unique (authority, iro),
    constraint uq_calendar_feed_secret unique (authority, secret_hash)
);
select openiro_protect('calendar_feed');

-- Who made, renewed and revoked its address, and when: added to, never changed.
create table calendar_feed_history (
    authority text        not null,
    id        uuid        not null,
    feed_id   uuid        not null,
    what      text        not null,
    by        text        not null,
    at        timestamptz not null,
    constraint pk_calendar_feed_history primary key (authority, id),
    constraint fk_calendar_feed_history_feed foreign key (authority, feed_id) references calendar_feed (authority, id),
    constraint ck_calendar_feed_history_what check (what in ('MADE', 'LINK_DRAWN', 'LINK_REVOKED'))
);
create index ix_calendar_feed_history_feed on calendar_feed_history (authority, feed_id, at);
select openiro_protect('calendar_feed_history');
revoke update, delete on calendar_feed_history from ${app};
