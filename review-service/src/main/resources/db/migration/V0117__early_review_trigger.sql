-- What may bring a review forward, and what the IRO decided on it. Alone it moves no date.

-- In the order in which whoever works on a child comes to them.
lock table child, obligation in access exclusive mode;

create table early_review_trigger (
    authority        text        not null,
    id               uuid        not null,
    version          bigint      not null,
    child_id         uuid        not null,
    kind             text        not null,
    occurred_on      date        not null,
    ends_on          date,
    note             text,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    decision         text,
    decided_on       date,
    review_by        date,
    reason           text,
    against_the_law  boolean     not null,
    decided_by       text,
    decided_at       timestamptz,
    withdrawn_reason text,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    constraint pk_early_review_trigger primary key (authority, id),
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_early_review_trigger_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_early_review_trigger_decision check (decision in ('HOLD_EARLY', 'KEEP_DATE')),
    constraint ck_early_review_trigger_decided check (
        (decision is null) = (decided_on is null) and (decision is null) = (reason is null)
        and (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint ck_early_review_trigger_review_by check (
        review_by is null or (decision = 'HOLD_EARLY' and review_by >= decided_on)),
    constraint ck_early_review_trigger_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index ix_early_review_trigger_child on early_review_trigger (authority, child_id);
create index ix_early_review_trigger_day on early_review_trigger (authority, occurred_on, id);
select openiro_protect('early_review_trigger');

alter table obligation add column brought_forward_by uuid;
