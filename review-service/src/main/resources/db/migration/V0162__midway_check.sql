-- Checks on decisions and plan between two reviews. What was entered stays as it is; an error is marked.
create table midway_check (
    authority    text        not null,
    id           uuid        not null,
    version      bigint      not null,
    child_id     uuid        not null,
    checked_on   date        not null,
    checked_by   text        not null,
    basis        text[]      not null,
    findings     text[]      not null,
    note         text,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    error_reason text,
    error_by     text,
    error_at     timestamptz,
    constraint pk_midway_check primary key (authority, id),
    -- A withdrawn child takes its entries along, also when a replica of the release before withdraws it.
    constraint fk_midway_check_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_midway_check_basis check (cardinality(basis) > 0),
    constraint ck_midway_check_findings check (
        cardinality(findings) > 0 and (cardinality(findings) = 1 or not findings @> array ['ON_TRACK'])),
    constraint ck_midway_check_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
);
create index ix_midway_check_child on midway_check (authority, child_id, checked_on, id);
select openiro_protect('midway_check');
revoke update, delete on midway_check from ${app};
grant update (version, error_reason, error_by, error_at) on midway_check to ${app};
