-- Audits of reviews on organisation, conduct and recording; the samples that they were drawn for; who did what with them.

-- In the order in which whoever works on a child comes to them.
lock table child, review in share row exclusive mode;

create table audit_sample (
    authority         text        not null,
    id                uuid        not null,
    period_from       date        not null,
    period_to         date        not null,
    asked_size        integer     not null,
    seed              integer     not null,
    population_size   integer     not null,
    population_digest text        not null,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    constraint pk_audit_sample primary key (authority, id),
    constraint ck_audit_sample_period check (period_to >= period_from),
    constraint ck_audit_sample_size check (asked_size > 0 and population_size > 0)
);
create index ix_audit_sample_period on audit_sample (authority, period_to, id);
select openiro_protect('audit_sample');
revoke update, delete on audit_sample from ${app};

create table audit_sample_item (
    authority text    not null,
    id        uuid    not null,
    sample_id uuid    not null,
    place     integer not null,
    review_id uuid    not null,
    child_id  uuid    not null,
    constraint pk_audit_sample_item primary key (authority, id),
    constraint uq_audit_sample_item_place unique (authority, sample_id, place),
    constraint uq_audit_sample_item_review unique (authority, sample_id, review_id),
    constraint fk_audit_sample_item_sample foreign key (authority, sample_id) references audit_sample (authority, id),
    -- A withdrawn child takes its reviews and whatever is said of them along.
    constraint fk_audit_sample_item_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint fk_audit_sample_item_review foreign key (authority, review_id) references review (authority, id) on delete cascade
);
create index ix_audit_sample_item_child on audit_sample_item (authority, child_id);
create index ix_audit_sample_item_review on audit_sample_item (authority, review_id);
select openiro_protect('audit_sample_item');
revoke update, delete on audit_sample_item from ${app};

create table review_audit (
    authority     text        not null,
    id            uuid        not null,
    version       bigint      not null,
    child_id      uuid        not null,
    review_id     uuid        not null,
    sample_id     uuid,
    audited_on    date        not null,
    grades        jsonb       not null,
    not_met       text[]      not null,
    feedback_from text[]      not null,
    evidence      text        not null,
    moderation    jsonb,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    error_reason  text,
    error_by      text,
    error_at      timestamptz,
    constraint pk_review_audit primary key (authority, id),
    constraint fk_review_audit_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint fk_review_audit_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint fk_review_audit_sample foreign key (authority, sample_id) references audit_sample (authority, id),
    -- A second person moderates.
    constraint ck_review_audit_moderator check (lower(moderation ->> 'moderator') is distinct from lower(recorded_by)),
    constraint ck_review_audit_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
);
-- One audit of a review stands at a time.
create unique index uq_review_audit_standing on review_audit (authority, review_id) where error_at is null;
create index ix_review_audit_review on review_audit (authority, review_id);
create index ix_review_audit_child on review_audit (authority, child_id);
create index ix_review_audit_day on review_audit (authority, audited_on, id);
select openiro_protect('review_audit');
revoke update, delete on review_audit from ${app};
grant update (version, moderation, error_reason, error_by, error_at) on review_audit to ${app};

create table review_audit_history (
    authority   text        not null,
    id          uuid        not null,
    audit_id    uuid        not null,
    step        bigint      not null,
    what        text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    counted     jsonb       not null,
    constraint pk_review_audit_history primary key (authority, id),
    constraint uq_review_audit_history_step unique (authority, audit_id, step),
    constraint fk_review_audit_history_audit foreign key (authority, audit_id)
        references review_audit (authority, id) on delete cascade
);
select openiro_protect('review_audit_history');
revoke update, delete on review_audit_history from ${app};
