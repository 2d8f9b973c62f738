-- What a council expects between reviews, from when until when.
create table practice_standard (
    authority      text        not null,
    id             uuid        not null,
    version        bigint      not null,
    kind           text        not null,
    number_of      integer,
    in_force_from  date        not null,
    in_force_until date,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    ended_by       text,
    ended_at       timestamptz,
    constraint pk_practice_standard primary key (authority, id),
    constraint ck_practice_standard_kind check (
        kind in ('MIDWAY_HALFWAY', 'MIDWAY_AFTER_WEEKS', 'CHANGE_TOLD_WITHIN_WORKING_DAYS')),
    constraint ck_practice_standard_number check ((kind = 'MIDWAY_HALFWAY') = (number_of is null)),
    constraint ck_practice_standard_days check (in_force_until is null or in_force_until >= in_force_from),
    constraint ck_practice_standard_ended check ((ended_at is null) = (ended_by is null))
);
create index ix_practice_standard_from on practice_standard (authority, in_force_from, id);
select openiro_protect('practice_standard');
revoke delete on practice_standard from ${app};
