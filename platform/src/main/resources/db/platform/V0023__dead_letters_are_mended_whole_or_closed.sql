-- A record whose headers are wrong is mended there too, and one that cannot be mended is closed with the reason.
alter table dead_letter
    add column mended_headers json,
    add column closed_reason text,
    drop constraint ck_dead_letter_state,
    add constraint ck_dead_letter_state check (state in ('OPEN', 'SETTLED', 'CLOSED')),
    add constraint ck_dead_letter_closed check (state <> 'CLOSED' or closed_reason is not null);
