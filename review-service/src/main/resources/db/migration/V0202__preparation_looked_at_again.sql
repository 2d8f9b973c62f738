-- A booked day that passes, and a review that is opened and never completed, end otherwise from now on. Of children who stand
-- in one of them nobody would look until something else changes: each is looked at on the next day, when no replica of the
-- release before looks by its own rules afterwards.
update preparation_ahead set on_date = (now() at time zone 'Europe/London')::date + 1
where on_date > (now() at time zone 'Europe/London')::date + 1;
