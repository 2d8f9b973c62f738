-- Who looked at which children: one row a request, written in its transaction. It can be added to and read, never changed.
create table access_log (
    authority text not null,
    id uuid not null,
    recorded_at timestamptz not null,
    subject text not null,
    roles text[] not null,
    operation text not null,
    children uuid[] not null,
    correlation_id text,
    constraint pk_access_log primary key (authority, id)
);

create index ix_access_log_recorded_at on access_log (authority, recorded_at desc, id desc);
create index ix_access_log_children on access_log using gin (children);

select openiro_protect('access_log');
revoke update, delete on access_log from ${app};
