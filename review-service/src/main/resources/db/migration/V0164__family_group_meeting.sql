-- Family group conferences and family group decision-making, from the offer to the end, with their history; and the applications
-- for orders before which a meeting is offered.
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
    answers      jsonb       not null,
    held_on      date,
    plan_made    boolean,
    why_not      text,
    exception_on date,
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
    constraint ck_family_group_meeting_answers check (
        jsonb_typeof(answers) = 'array' and (offered_on is not null or answers = '[]')),
    constraint ck_family_group_meeting_held check (
        (held_on is null) = (plan_made is null) and (held_on is null or held_on >= offered_on)),
    constraint ck_family_group_meeting_exception check ((why_not is null) = (exception_on is null)),
    constraint ck_family_group_meeting_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null)
        and (error_at is null) = (status <> 'RECORDED_IN_ERROR'))
);
create index ix_family_group_meeting_child on family_group_meeting (authority, child_id);
select openiro_protect('family_group_meeting');
revoke update, delete on family_group_meeting from ${app};
grant update (version, status, answers, held_on, plan_made, why_not, exception_on, error_reason, error_by, error_at)
    on family_group_meeting to ${app};

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

create table order_application (
    authority    text        not null,
    id           uuid        not null,
    version      bigint      not null,
    child_id     uuid        not null,
    applied_on   date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    error_reason text,
    error_by     text,
    error_at     timestamptz,
    constraint pk_order_application primary key (authority, id),
    constraint fk_order_application_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_order_application_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
);
create index ix_order_application_day on order_application (authority, applied_on, id) where error_at is null;
-- Of one day, one stands.
create unique index uq_order_application_day on order_application (authority, child_id, applied_on) where error_at is null;
create index ix_order_application_child on order_application (authority, child_id, applied_on, id);
select openiro_protect('order_application');
revoke update, delete on order_application from ${app};
grant update (version, error_reason, error_by, error_at) on order_application to ${app};
