-- A council's own standards for when reviews are held. They only shorten: fewer months than the law's six, fewer days than
-- its three months after authority to place.
create table local_policy (
    authority                     text        not null,
    id                            uuid        not null,
    version                       bigint      not null,
    every_months                  integer,
    under_age                     integer,
    with_authority_to_place       boolean     not null,
    days_after_authority_to_place integer,
    in_force_from                 date        not null,
    in_force_until                date,
    set_by                        text        not null,
    set_at                        timestamptz not null,
    ended_by                      text,
    ended_at                      timestamptz,
    constraint pk_local_policy primary key (authority, id),
    constraint ck_local_policy_limit check ((every_months is null) <> (days_after_authority_to_place is null)),
    constraint ck_local_policy_months check (every_months between 1 and 5),
    constraint ck_local_policy_days check (days_after_authority_to_place between 1 and 88),
    constraint ck_local_policy_concerns check (every_months is not null or (under_age is null and not with_authority_to_place)),
    constraint ck_local_policy_time check (in_force_until is null or in_force_until >= in_force_from)
);
create index ix_local_policy_from on local_policy (authority, in_force_from, id);
select openiro_protect('local_policy');

-- In the order in which whoever works on a child comes to them.
alter table review add column within_local_standard boolean;
alter table obligation add column local_policy_id uuid;
