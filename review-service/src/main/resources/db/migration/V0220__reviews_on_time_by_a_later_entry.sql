-- The list of reviews that are on time by a later entry or correction.
create index ix_review_later_entry on review (authority, completed_on, id)
    where status = 'HELD' and statutory and recorded_after_due and timeliness in ('ON_TIME', 'ON_TIME_ADJOURNED');
