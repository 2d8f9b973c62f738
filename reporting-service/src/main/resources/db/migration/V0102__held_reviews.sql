-- Completed reviews. Several participation codes stand in one row while the source's rows contradict each other.
create table held_review (
    authority                 text        not null,
    review_id                 uuid        not null,
    child_id                  uuid        not null,
    obligation_id             uuid,
    completed_on              date        not null,
    opened_on                 date,
    statutory_due_on          date,
    rule                      text,
    age_on_the_day            integer,
    participation_codes       text[]      not null,
    late_reason               text,
    contributory_late_reasons text[]      not null,
    statutory                 boolean     not null,
    adjourned_twice           boolean     not null,
    recorded_after_due        boolean     not null,
    short_break               boolean     not null,
    with_findings             boolean     not null,
    withdrawn                 boolean     not null,
    recorded_at               timestamptz not null,
    constraint pk_held_review primary key (authority, review_id),
    constraint fk_held_review_child foreign key (authority, child_id) references looked_after_child
);
create index ix_held_review_completed on held_review (authority, completed_on);
create index ix_held_review_child on held_review (authority, child_id);
select openiro_protect('held_review');
