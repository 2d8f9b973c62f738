-- The worker keeps a mailbox that takes nothing from holding up the council's other teams.
grant select (team) on reminder_delivery to ${worker};
