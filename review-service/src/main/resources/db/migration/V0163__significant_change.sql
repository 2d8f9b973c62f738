-- Significant changes for a child, when the authority told the IRO, and when the IRO heard from others. What was entered stays;
-- each of the two is added once, an error marked.
create table significant_change (
    authority           text        not null,
    id                  uuid        not null,
    version             bigint      not null,
    child_id            uuid        not null,
    kind                text        not null,
    occurred_on         date        not null,
    told_on             date,
    told_by             text,
    source_system       text,
    source_change       text,
    note                text,
    recorded_by         text        not null,
    recorded_at         timestamptz not null,
    told_recorded_by    text,
    told_recorded_at    timestamptz,
    heard_on            date,
    heard_from          text,
    heard_recorded_by   text,
    heard_recorded_at   timestamptz,
    error_reason        text,
    error_by            text,
    error_at            timestamptz,
    constraint pk_significant_change primary key (authority, id),
    -- A withdrawn child takes its entries along, also when a replica of the release before withdraws it.
    constraint fk_significant_change_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_significant_change_told check (
        (told_on is null) = (told_by is null) and (told_on is null) = (told_recorded_by is null)
        and (told_on is null) = (told_recorded_at is null)
        and told_by in ('SOCIAL_WORKER', 'TEAM_MANAGER', 'OTHER_OF_THE_AUTHORITY')),
    constraint ck_significant_change_heard check (
        (heard_on is null) = (heard_from is null) and (heard_on is null) = (heard_recorded_by is null)
        and (heard_on is null) = (heard_recorded_at is null)
        and heard_from in ('CHILD', 'FAMILY', 'CARER', 'OTHER')),
    constraint ck_significant_change_source check ((source_system is null) = (source_change is null)),
    constraint ck_significant_change_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
);
create index ix_significant_change_child on significant_change (authority, child_id, occurred_on, id);
create index ix_significant_change_day on significant_change (authority, occurred_on, id) where error_at is null;
-- The list of those of which the authority has not told.
create index ix_significant_change_not_told on significant_change (authority, occurred_on, id)
    where told_on is null and error_at is null;
-- Of what a system calls by one id, one stands.
create unique index uq_significant_change_source on significant_change (authority, source_system, source_change)
    where error_at is null;
select openiro_protect('significant_change');
revoke update, delete on significant_change from ${app};
grant update (version, told_on, told_by, told_recorded_by, told_recorded_at, heard_on, heard_from, heard_recorded_by,
              heard_recorded_at, error_reason, error_by, error_at)
    on significant_change to ${app};
