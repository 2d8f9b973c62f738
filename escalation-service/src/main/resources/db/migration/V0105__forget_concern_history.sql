-- The history of a concern is written once. Only when the last of its children is withdrawn it goes, by the owner's hand.
create policy forgotten_by_the_owner on concern_step to current_user
    using (authority = current_setting('openiro.authority', true));

create function forget_concern_history(concern uuid) returns void
    language sql
    security definer
    set search_path = public, pg_temp
as
$$
delete from concern_step where authority = current_setting('openiro.authority') and concern_id = concern;
$$;

revoke execute on function forget_concern_history(uuid) from public;
grant execute on function forget_concern_history(uuid) to ${app};
