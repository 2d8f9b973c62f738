-- Which replica sends which keys (64 buckets of them), for how long unless it renews, and which replicas there are.
-- Rows of the installation, not of a council: the worker alone reads and writes them.
create table relay_member
(
    holder     text        not null,
    expires_at timestamptz not null,
    constraint pk_relay_member primary key (holder)
);

create table relay_lease
(
    bucket     smallint not null,
    holder     text,
    expires_at timestamptz,
    constraint pk_relay_lease primary key (bucket),
    constraint ck_relay_lease_whole check ((holder is null) = (expires_at is null))
);
insert into relay_lease (bucket)
select generate_series(0, 63);

alter table relay_member enable row level security;
alter table relay_member force row level security;
create policy of_the_worker on relay_member to ${worker} using (true) with check (true);
grant select, insert, update, delete on relay_member to ${worker};

alter table relay_lease enable row level security;
alter table relay_lease force row level security;
create policy of_the_worker on relay_lease to ${worker} using (true) with check (true);
grant select, update on relay_lease to ${worker};
