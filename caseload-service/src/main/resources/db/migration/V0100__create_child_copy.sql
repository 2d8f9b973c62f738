-- The copy of the children of whom review-service has told. The parts of a child are replaced as a whole with each newer
-- state; they take their authority from the transaction that writes them.
create table child (
    authority text not null,
    child_id  uuid not null,
    constraint pk_child primary key (authority, child_id)
);
select openiro_protect('child');

create table child_identifier (
    id         bigint generated always as identity,
    authority  text not null default current_setting('openiro.authority'),
    child_id   uuid not null,
    scheme     text not null,
    identifier text not null,
    constraint pk_child_identifier primary key (authority, id),
    constraint fk_child_identifier_child foreign key (authority, child_id) references child
);
create index ix_child_identifier_child on child_identifier (authority, child_id);
create index ix_child_identifier_identifier on child_identifier (authority, scheme, identifier);
select openiro_protect('child_identifier');

create table child_period (
    id          bigint generated always as identity,
    authority   text    not null default current_setting('openiro.authority'),
    child_id    uuid    not null,
    started_on  date    not null,
    ended_on    date,
    start_known boolean not null,
    constraint pk_child_period primary key (authority, id),
    constraint fk_child_period_child foreign key (authority, child_id) references child,
    constraint ck_child_period_ends_after_start check (ended_on >= started_on)
);
create index ix_child_period_child on child_period (authority, child_id);
select openiro_protect('child_period');

create table child_short_break (
    id        bigint generated always as identity,
    authority text not null default current_setting('openiro.authority'),
    child_id  uuid not null,
    agreed_on date not null,
    ended_on  date,
    constraint pk_child_short_break primary key (authority, id),
    constraint fk_child_short_break_child foreign key (authority, child_id) references child,
    constraint ck_child_short_break_ends_after_start check (ended_on >= agreed_on)
);
create index ix_child_short_break_child on child_short_break (authority, child_id);
select openiro_protect('child_short_break');

create table child_involvement (
    id           bigint generated always as identity,
    authority    text not null default current_setting('openiro.authority'),
    child_id     uuid not null,
    role         text not null,
    professional text not null,
    team         text,
    team_manager text,
    started_on   date not null,
    ended_on     date,
    constraint pk_child_involvement primary key (authority, id),
    constraint fk_child_involvement_child foreign key (authority, child_id) references child,
    constraint ck_child_involvement_ends_after_start check (ended_on >= started_on),
    constraint ck_child_involvement_role check (role in ('IRO', 'SOCIAL_WORKER', 'TEAM_MANAGER',
        'VISITING_REPRESENTATIVE', 'PERSONAL_ADVISER'))
);
create index ix_child_involvement_child on child_involvement (authority, child_id);
select openiro_protect('child_involvement');
