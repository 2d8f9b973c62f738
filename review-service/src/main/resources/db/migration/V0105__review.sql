-- A review: booked, held or cancelled. Due dates and class of a held one are derived by one function and kept here as it
-- gave them last.
create table review (
    authority                 text    not null,
    id                        uuid    not null,
    version                   bigint  not null,
    child_id                  uuid    not null,
    status                    text    not null,
    source                    text    not null,
    booked_for                date,
    completed_on              date,
    opened_on                 date,
    cancelled_on              date,
    cancel_reason             text,
    chaired_by                text,
    conducted_by              text    not null,
    statutory                 boolean not null,
    late_reason               text,
    contributory_late_reasons text[]  not null,
    recorded_due_on           date,
    recorded_after_due        boolean not null,
    obligation_id             uuid,
    rule                      text,
    rules                     text[]  not null,
    statutory_due_on          date,
    local_due_on              date,
    timeliness                text,
    days_late                 integer,
    age_on_the_day            integer,
    short_break               boolean not null,
    findings                  text[]  not null,
    irregularities            text[]  not null,
    withdrawn                 boolean not null,
    source_system             text,
    source_review             text,
    constraint pk_review primary key (authority, id),
    -- Checked at commit: many rows are inserted table by table.
    constraint fk_review_child foreign key (authority, child_id) references child (authority, id) deferrable initially deferred,
    constraint ck_review_status check (status in ('BOOKED', 'HELD', 'CANCELLED')),
    constraint ck_review_held check (status <> 'HELD' or (completed_on is not null and timeliness is not null)),
    constraint ck_review_cancelled check (status <> 'CANCELLED' or cancelled_on is not null),
    constraint ck_review_opened check (opened_on is null or completed_on is null or opened_on <= completed_on)
);
create unique index uq_review_completed on review (authority, child_id, completed_on) where status = 'HELD' and not withdrawn;
create unique index uq_review_booked on review (authority, child_id) where status = 'BOOKED';
create index ix_review_child on review (authority, child_id);
select openiro_protect('review');
