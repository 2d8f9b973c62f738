-- Whoever books, moves, opens or ends a review has its preparation looked at.
create trigger tr_review_preparation_new after insert on review for each row
    when (new.status = 'BOOKED')
    execute function look_at_preparation();
create trigger tr_review_preparation after update on review for each row
    when ((old.status, old.booked_for, old.opened_on) is distinct from (new.status, new.booked_for, new.opened_on))
    execute function look_at_preparation();
