-- An IRO's reference is the same however it is written: whoever reads a calendar's meetings compares it in lower case.
create unique index uq_calendar_feed_iro_any_case on calendar_feed (authority, lower(iro));
alter table calendar_feed drop constraint uq_calendar_feed_iro;
