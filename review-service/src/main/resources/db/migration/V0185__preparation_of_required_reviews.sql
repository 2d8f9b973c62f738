-- Whoever changes what is required of a child, or counts it by another calendar, has its preparation looked at.
create trigger tr_obligation_preparation_new after insert on obligation for each row
    when (new.discharged_on is null and new.duty_ended_on is null and not new.withdrawn)
    execute function look_at_preparation();
create trigger tr_obligation_preparation after update on obligation for each row
    -- The calendar too: by a bank holiday proclaimed late the days before a review come earlier, though it does not move.
    when ((old.statutory_due_on, old.discharged_on, old.duty_ended_on, old.withdrawn, old.calendar_version)
        is distinct from
        (new.statutory_due_on, new.discharged_on, new.duty_ended_on, new.withdrawn, new.calendar_version))
    execute function look_at_preparation();

-- The worker finds the councils that have children of before the upgrade, whom nobody has looked at.
grant select (child_id) on obligation to ${worker};
