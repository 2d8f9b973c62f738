-- When the first review of each period of care is due, as review-service says: the IRO must be appointed before it.
-- It may be known before its child is, so it has no foreign key.
create table first_review (
    authority         text not null,
    obligation_id     uuid not null,
    child_id          uuid not null,
    period_started_on date not null,
    due_on            date not null,
    constraint pk_first_review primary key (authority, obligation_id)
);
create index ix_first_review_child on first_review (authority, child_id);
select openiro_protect('first_review');
