-- The effects of the sample events: one row an effect, in the order in which they were had.
create table tally
(
    authority      text   not null,
    position       bigint not null generated always as identity,
    subject        text   not null,
    amount         int    not null,
    correlation_id text,
    trace_id       text,
    constraint pk_tally primary key (authority, position)
);
select openiro_protect('tally');

create table tally_subject
(
    authority text not null,
    id        text not null,
    constraint pk_tally_subject primary key (authority, id)
);
select openiro_protect('tally_subject');
