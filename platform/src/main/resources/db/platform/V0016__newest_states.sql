-- How far the whole states of each thing have been applied: an older one that comes late changes nothing.
create table newest_state
(
    authority text   not null,
    kind      text   not null,
    id        text   not null,
    version   bigint not null,
    constraint pk_newest_state primary key (authority, kind, id)
);
select openiro_protect('newest_state');
