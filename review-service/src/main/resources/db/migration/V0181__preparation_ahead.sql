-- On which day somebody is to look next at what each child's people must be reminded of. Whoever writes a review, what is
-- required, by which calendar, or who is involved, a replica of the release before too, puts the child on the list for now; a
-- day in the past stands for now, because the day of this service is not the database's to know. Each table gets its triggers
-- in a migration of its own, which so waits for nobody while others wait for it.

create table preparation_ahead (
    authority text not null,
    child_id  uuid not null,
    -- 9999-12-31 while no day is ahead: a child without a row has never been looked at since the upgrade.
    on_date   date not null,
    constraint pk_preparation_ahead primary key (authority, child_id),
    -- Checked at commit: what is required of a child may be written before the child.
    constraint fk_preparation_ahead_child foreign key (authority, child_id) references child (authority, id)
        on delete cascade deferrable initially deferred
);
-- The sweep reads on by the whole key.
create index ix_preparation_ahead_order on preparation_ahead (on_date, authority, child_id);

select openiro_protect('preparation_ahead');
create policy found_by_the_worker on preparation_ahead for select to ${worker} using (true);
grant select on preparation_ahead to ${worker};
-- A later migration that writes children, reviews or obligations does so as the owner, and the triggers below with it.
create policy written_by_migrations on preparation_ahead to current_user using (true);

create function look_at_preparation() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
declare
    whose uuid;
begin
    if tg_table_name = 'child' then
        whose := new.id;
    else
        whose := new.child_id;
    end if;
    insert into preparation_ahead (authority, child_id, on_date) values (new.authority, whose, date '2000-01-01')
    on conflict (authority, child_id) do update set on_date = excluded.on_date
    where preparation_ahead.on_date > excluded.on_date;
    return null;
end
$$;

create trigger tr_child_preparation after update of facts on child for each row
    when (old.facts -> 'involvements' is distinct from new.facts -> 'involvements')
    execute function look_at_preparation();
