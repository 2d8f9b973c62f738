-- Family group conferences and family group decision-making, from the offer to the end, with their history.
create table family_group_meeting (
    authority    text        not null,
    id           uuid        not null,
    version      bigint      not null,
    child_id     uuid        not null,
    kind         text        not null,
    status       text        not null,
    offered_on   date,
    offered_to   text[]      not null,
    in_letter    boolean,
    answer       text,
    answered_on  date,
    held_on      date,
    plan_made    boolean,
    why_not      text,
    exception_on date,
    applied_on   date,
    note         text,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    error_reason text,
    error_by     text,
    error_at     timestamptz,
    constraint pk_family_group_meeting primary key (authority, id),
    -- A withdrawn child takes its entries along, also when a replica of the release before withdraws it.
    constraint fk_family_group_meeting_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_family_group_meeting_kind check (kind in ('FAMILY_GROUP_CONFERENCE', 'FAMILY_GROUP_DECISION_MAKING')),
    constraint ck_family_group_meeting_began check (offered_on is not null or exception_on is not null),
    constraint ck_family_group_meeting_offer check ((offered_on is not null) = (cardinality(offered_to) > 0)),
    constraint ck_family_group_meeting_answer check (
        (answer is null) = (answered_on is null) and (answered_on is null or answered_on >= offered_on)),
    constraint ck_family_group_meeting_held check (
        (held_on is null) = (plan_made is null) and (held_on is null or held_on >= offered_on)),
    constraint ck_family_group_meeting_exception check ((why_not is null) = (exception_on is null)),
    constraint ck_family_group_meeting_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null)
        and (error_at is null) = (status <> 'RECORDED_IN_ERROR'))
);
create index ix_family_group_meeting_child on family_group_meeting (authority, child_id);
select openiro_protect('family_group_meeting');
revoke delete on family_group_meeting from ${app};

create table family_group_meeting_history (
    authority   text        not null,
    id          uuid        not null,
    meeting_id  uuid        not null,
    what        text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    after       jsonb       not null,
    constraint pk_family_group_meeting_history primary key (authority, id),
    constraint fk_family_group_meeting_history_meeting foreign key (authority, meeting_id)
        references family_group_meeting (authority, id) on delete cascade
);
create index ix_family_group_meeting_history_meeting on family_group_meeting_history (authority, meeting_id, recorded_at);
select openiro_protect('family_group_meeting_history');
revoke update, delete on family_group_meeting_history from ${app};
