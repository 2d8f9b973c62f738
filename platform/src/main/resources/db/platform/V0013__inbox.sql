-- Which events have had their effect: written in the transaction of the effect, so that it happens once.
create table inbox
(
    authority   text        not null,
    consumer    text        not null,
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint pk_inbox primary key (authority, consumer, event_id)
);
select openiro_protect('inbox');
