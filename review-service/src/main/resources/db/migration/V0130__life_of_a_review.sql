-- The whole life of a review: its booking moved, opened, adjourned, recorded in error; several children's reviews at one
-- meeting. Replicas of the release before insert without the new columns, and read the three states that they know: the
-- dates beside the state tell the rest (a booking that was opened is under way, what was found in error is cancelled).
alter table review
    add column starts_at           time,
    add column earlier_bookings    jsonb not null default '[]',
    add column adjournments        jsonb not null default '[]',
    add column complete_by         date,
    add column meeting_id          uuid,
    add column found_in_error_on   date,
    add column error_reason        text,
    add column not_held_on         date[] not null default '{}',
    drop constraint ck_review_cancelled,
    add constraint ck_review_cancelled check (
        status <> 'CANCELLED' or cancelled_on is not null or found_in_error_on is not null),
    add constraint ck_review_in_error check (found_in_error_on is null or status = 'CANCELLED'),
    add constraint ck_review_adjourned check (
        status <> 'BOOKED' or opened_on is not null or jsonb_array_length(adjournments) = 0);

-- The worklists.
create index ix_review_late_without_reason on review (authority, completed_on, id)
    where status = 'HELD' and timeliness = 'LATE' and late_reason = 'NOT_RECORDED';
create index ix_review_under_way on review (authority, complete_by, id) where status = 'BOOKED' and opened_on is not null;

-- What was done, where a replica of the release before reads in its stead the nearest that it knows.
alter table review_history
    add column exactly text,
    add constraint ck_review_history_what check (
        what in ('BOOKED', 'HELD', 'CANCELLED', 'TOLD_BY_SOURCE', 'CORRECTED', 'WITHDRAWN_BY_SOURCE'));
