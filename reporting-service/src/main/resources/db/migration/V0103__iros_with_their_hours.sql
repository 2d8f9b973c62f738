-- Whole states of IROs and vacant posts: hours, share for IRO work and absences; no name.
create table iro (
    authority    text        not null,
    iro_id       uuid        not null,
    vacant       boolean     not null,
    team_manager boolean     not null,
    recorded_at  timestamptz not null,
    constraint pk_iro primary key (authority, iro_id)
);
select openiro_protect('iro');

create table iro_post (
    authority text          not null default current_setting('openiro.authority', true),
    iro_id    uuid          not null,
    position  integer       not null,
    from_day  date          not null,
    until_day date,
    fte       numeric,
    iro_share numeric       not null,
    constraint pk_iro_post primary key (authority, iro_id, position),
    constraint fk_iro_post_iro foreign key (authority, iro_id) references iro
);
select openiro_protect('iro_post');

create table iro_absence (
    authority text    not null default current_setting('openiro.authority', true),
    iro_id    uuid    not null,
    position  integer not null,
    from_day  date    not null,
    until_day date,
    constraint pk_iro_absence primary key (authority, iro_id, position),
    constraint fk_iro_absence_iro foreign key (authority, iro_id) references iro
);
select openiro_protect('iro_absence');
