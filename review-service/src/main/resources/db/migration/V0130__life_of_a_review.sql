-- The whole life of a review: its booking moved, opened, adjourned, recorded in error; several children's reviews at one
-- meeting. Replicas of the release before insert without the new columns.
alter table review
    add column starts_at           time,
    add column earlier_bookings    jsonb not null default '[]',
    add column adjournments        jsonb not null default '[]',
    add column complete_by         date,
    add column meeting_id          uuid,
    add column found_in_error_on   date,
    add column error_reason        text,
    drop constraint ck_review_status,
    add constraint ck_review_status check (
        status in ('BOOKED', 'OPENED', 'ADJOURNED', 'HELD', 'CANCELLED', 'RECORDED_IN_ERROR')),
    add constraint ck_review_under_way check (status not in ('OPENED', 'ADJOURNED') or opened_on is not null),
    add constraint ck_review_adjourned check (status <> 'ADJOURNED' or jsonb_array_length(adjournments) > 0),
    add constraint ck_review_in_error check ((status = 'RECORDED_IN_ERROR') = (found_in_error_on is not null));

-- One review at a time is planned or under way.
create unique index uq_review_under_way on review (authority, child_id) where status in ('BOOKED', 'OPENED', 'ADJOURNED');
drop index uq_review_booked;

-- The worklists.
create index ix_review_late_without_reason on review (authority, completed_on, id)
    where status = 'HELD' and timeliness = 'LATE' and late_reason = 'NOT_RECORDED';
create index ix_review_under_way on review (authority, complete_by, id) where status in ('OPENED', 'ADJOURNED');
