-- Of a decision that was recorded in error, that of the same review which says what was meant. No key leads from the one to the
-- other: both go with their review.
alter table review_decision add column replaced_by uuid;
grant update (replaced_by) on review_decision to ${app};
