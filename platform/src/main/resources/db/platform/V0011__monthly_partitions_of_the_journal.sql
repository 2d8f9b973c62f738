-- A partition is reached through the journal alone: nobody has a right on it, and it is protected all the same.
create function openiro_protect_partition(target regclass) returns void
    language plpgsql
as
$$
begin
    perform openiro_protect(target);
    execute format('revoke all on %s from ${app}, ${worker}', target);
end
$$;

create table outbox_default partition of outbox default;
select openiro_protect_partition('outbox_default');

-- Makes the partitions of this month and the following ones. A month that already has rows in the default partition
-- stays there.
create function openiro_outbox_months(ahead int) returns void
    language plpgsql
as
$$
declare
    month     timestamp;
    partition text;
begin
    for i in 0..ahead
        loop
            month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => i);
            partition := 'outbox_' || to_char(month, 'YYYY_MM');
            continue when to_regclass(partition) is not null;
            begin
                execute format('create table %I partition of outbox for values from (%L) to (%L)', partition,
                               month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
                perform openiro_protect_partition(partition::regclass);
            exception
                when check_violation then
                    raise notice '% stays in the default partition', partition;
            end;
        end loop;
end
$$;

revoke execute on function openiro_protect_partition(regclass), openiro_outbox_months(int) from public;
