-- What a council expects between reviews, from when until when. A standard stays as it was set; what is said of its end is added.
create table practice_standard (
    authority      text        not null,
    id             uuid        not null,
    kind           text        not null,
    number_of      integer,
    in_force_from  date        not null,
    in_force_until date,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint pk_practice_standard primary key (authority, id),
    constraint ck_practice_standard_kind check (
        kind in ('MIDWAY_HALFWAY', 'MIDWAY_AFTER_WEEKS', 'CHANGE_TOLD_WITHIN_WORKING_DAYS')),
    constraint ck_practice_standard_number check ((kind = 'MIDWAY_HALFWAY') = (number_of is null)),
    constraint ck_practice_standard_days check (in_force_until is null or in_force_until >= in_force_from)
);
create index ix_practice_standard_from on practice_standard (authority, in_force_from, id);
select openiro_protect('practice_standard');
revoke update, delete on practice_standard from ${app};

create table practice_standard_end (
    authority   text        not null,
    id          uuid        not null,
    standard_id uuid        not null,
    place       integer     not null,
    ends_on     date        not null,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint pk_practice_standard_end primary key (authority, id),
    constraint fk_practice_standard_end_standard foreign key (authority, standard_id) references practice_standard (authority, id),
    constraint uq_practice_standard_end_place unique (authority, standard_id, place)
);
select openiro_protect('practice_standard_end');
revoke update, delete on practice_standard_end from ${app};
