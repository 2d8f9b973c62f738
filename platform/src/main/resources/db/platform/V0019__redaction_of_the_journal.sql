-- A row of the journal may lose its body, or one element of a list in it, and nothing else of it: id, number, type, key
-- and times stay, so that an order of events can be told. A row without a body is never sent again.
alter table outbox alter column data drop not null;
alter table outbox add column redacted_at timestamptz;
alter table outbox add constraint ck_outbox_body check (data is not null or redacted_at is not null);

-- The owner's hand does it, within the authority of the transaction; the application's role may ask for it and has no
-- right of its own to change a row.
create policy redacted_by_the_owner on outbox to current_user
    using (authority = current_setting('openiro.authority', true))
    with check (authority = current_setting('openiro.authority', true));

create function openiro_redact(keys text[]) returns void
    language sql
    security definer
    set search_path = public, pg_temp
as
$$
update outbox
set data = null, redacted_at = clock_timestamp()
where authority = current_setting('openiro.authority') and key = any (keys) and data is not null;
$$;

create function openiro_redact_element(list text, element jsonb) returns void
    language sql
    security definer
    set search_path = public, pg_temp
as
$$
update outbox
set data        = jsonb_set(data::jsonb, array [list], coalesce(
        (select jsonb_agg(each.value order by each.place)
         from jsonb_array_elements(data::jsonb -> list) with ordinality as each(value, place)
         where each.value <> element), '[]'::jsonb))::json,
    redacted_at = clock_timestamp()
where authority = current_setting('openiro.authority')
  and position('"' || list || '"' in data::text) > 0
  and jsonb_typeof(data::jsonb -> list) = 'array'
  and data::jsonb -> list @> jsonb_build_array(element);
$$;

revoke execute on function openiro_redact(text[]), openiro_redact_element(text, jsonb) from public;
grant execute on function openiro_redact(text[]), openiro_redact_element(text, jsonb) to ${app};
