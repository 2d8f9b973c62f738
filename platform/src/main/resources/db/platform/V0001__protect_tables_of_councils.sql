-- Every table with rows of a council calls this: row-level security is forced, and the application's role sees and
-- writes the rows of the transaction's authority alone. Without an authority there are no rows.
create function openiro_protect(target regclass) returns void
    language plpgsql
as
$$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
            'create policy of_the_authority on %s to ${app}'
                || ' using (authority = current_setting(''openiro.authority'', true))'
                || ' with check (authority = current_setting(''openiro.authority'', true))', target);
    execute format('grant select, insert, update, delete on %s to ${app}', target);
end
$$;

revoke execute on function openiro_protect(regclass) from public;
