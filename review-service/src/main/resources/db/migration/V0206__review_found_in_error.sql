-- The list of reviews that were recorded in error and on which something was left: they are few.
create index ix_review_found_in_error on review (authority, completed_on, id) where found_in_error_on is not null;
