-- The version of the meeting that each step led to: two steps may have one instant. A replica of the release before writes none.
alter table family_group_meeting_history add column step bigint;

alter table family_group_meeting_history no force row level security;
update family_group_meeting_history h
set step = ordered.step
from (select authority, id, row_number() over (partition by authority, meeting_id order by recorded_at, id) - 1 as step
      from family_group_meeting_history) ordered
where h.authority = ordered.authority and h.id = ordered.id;
alter table family_group_meeting_history force row level security;
