-- The review on which it was recorded, of what was carried from one that does not stand to the one that it speaks of. What was
-- recorded stays there too: both are added to, never changed. It goes with the review that it is of.
alter table review_monitoring add column carried_from uuid;
alter table review_paperwork add column carried_from uuid;
