-- What reviews decided, by whom and by when, what was answered and how it ended; with who did what. Texts, evidence and persons
-- stand here and nowhere else.

-- In the order in which whoever works on a child comes to them. Nobody who reads waits.
lock table child, review in share row exclusive mode;

create table review_decision (
    authority               text   not null,
    id                      uuid   not null,
    version                 bigint not null,
    child_id                uuid   not null,
    review_id               uuid   not null,
    text                    text   not null,
    responsible_role        text   not null,
    responsible_person      text,
    due_on                  date   not null,
    -- By which it is judged: that which stood first when it passed; until one has passed, due_on.
    first_due_on            date   not null,
    -- From a review that does not stand to the one that it is of now.
    carried                 boolean not null default false,
    circulated_on           date,
    circulation_recorded_on date,
    answers                 jsonb  not null default '[]',
    outcome                 text,
    closed_on               date,
    closing_recorded_on     date,
    evidence                text,
    constraint pk_review_decision primary key (authority, id),
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_review_decision_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint fk_review_decision_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint ck_review_decision_outcome check (outcome in ('IMPLEMENTED', 'OVERTAKEN', 'NOT_UPHELD', 'RECORDED_IN_ERROR')),
    constraint ck_review_decision_closed check (
        (outcome is null) = (closed_on is null) and (outcome is null) = (evidence is null)
        and (outcome is null) = (closing_recorded_on is null)),
    constraint ck_review_decision_circulated check ((circulated_on is null) = (circulation_recorded_on is null)),
    constraint ck_review_decision_first_due check (first_due_on <= due_on),
    constraint ck_review_decision_answered check (jsonb_array_length(answers) = 0 or circulated_on is not null)
);
create index ix_review_decision_review on review_decision (authority, review_id, due_on, id);
create index ix_review_decision_child on review_decision (authority, child_id);
-- The worklist.
create index ix_review_decision_open on review_decision (authority, first_due_on, id) where closed_on is null;
select openiro_protect('review_decision');
-- Whose it is stays, and none is taken away but with its child.
revoke update, delete on review_decision from ${app};
grant update (version, review_id, text, responsible_role, responsible_person, due_on, first_due_on, carried, circulated_on,
    circulation_recorded_on, answers, outcome, closed_on, closing_recorded_on, evidence) on review_decision to ${app};

create table review_decision_history (
    authority        text        not null,
    id               uuid        not null,
    decision_id      uuid        not null,
    -- The version of the decision that the step led to: the order of the steps.
    decision_version bigint      not null,
    at               timestamptz not null,
    by               text        not null,
    what             text        not null,
    change           jsonb       not null,
    constraint pk_review_decision_history primary key (authority, id),
    constraint fk_review_decision_history_decision foreign key (authority, decision_id)
        references review_decision (authority, id) on delete cascade
);
create index ix_review_decision_history_decision on review_decision_history (authority, decision_id, decision_version);
select openiro_protect('review_decision_history');
-- Added to, never changed; it goes with its decision when the child is withdrawn.
revoke update, delete on review_decision_history from ${app};

-- The due dates that lie ahead. The worker finds those of all councils that have passed; each is then told as that council.
create table decision_due_ahead (
    authority   text not null,
    decision_id uuid not null,
    child_id    uuid not null,
    due_on      date not null,
    constraint pk_decision_due_ahead primary key (authority, decision_id),
    constraint fk_decision_due_ahead_decision foreign key (authority, decision_id)
        references review_decision (authority, id) on delete cascade
);
create index ix_decision_due_ahead_order on decision_due_ahead (due_on, authority, decision_id);
select openiro_protect('decision_due_ahead');
create policy found_by_the_worker on decision_due_ahead for select to ${worker} using (true);
grant select on decision_due_ahead to ${worker};
