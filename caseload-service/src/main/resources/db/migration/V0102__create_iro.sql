-- IROs and vacant posts. The only table of the whole platform that holds a name of staff.
create table iro (
    authority         text    not null,
    iro_id            uuid    not null,
    version           bigint  not null,
    name              text,
    subject           text,
    professional      text,
    team              text,
    vacant            boolean not null,
    team_manager      boolean not null,
    entered_by_person boolean not null,
    recorded_by       text    not null,
    recorded_at       timestamp(6) with time zone not null,
    constraint pk_iro primary key (authority, iro_id),
    constraint uq_iro_subject unique (authority, subject),
    constraint uq_iro_professional unique (authority, professional)
);
select openiro_protect('iro');

create table iro_post (
    id         bigint generated always as identity,
    authority  text          not null default current_setting('openiro.authority'),
    iro_id     uuid          not null,
    started_on date          not null,
    ended_on   date,
    fte        numeric(4, 3),
    iro_share  numeric(4, 3) not null,
    basis      text          not null,
    constraint pk_iro_post primary key (authority, id),
    constraint fk_iro_post_iro foreign key (authority, iro_id) references iro,
    constraint ck_iro_post_ends_after_start check (ended_on >= started_on),
    constraint ck_iro_post_fte check (fte between 0 and 1),
    constraint ck_iro_post_share check (iro_share between 0 and 1),
    constraint ck_iro_post_basis check (basis in ('PERMANENT', 'FIXED_TERM', 'AGENCY', 'SESSIONAL'))
);
create index ix_iro_post_iro on iro_post (authority, iro_id);
select openiro_protect('iro_post');

create table iro_absence (
    id         bigint generated always as identity,
    authority  text not null default current_setting('openiro.authority'),
    iro_id     uuid not null,
    started_on date not null,
    ended_on   date,
    constraint pk_iro_absence primary key (authority, id),
    constraint fk_iro_absence_iro foreign key (authority, iro_id) references iro,
    constraint ck_iro_absence_ends_after_start check (ended_on >= started_on)
);
create index ix_iro_absence_iro on iro_absence (authority, iro_id);
select openiro_protect('iro_absence');
