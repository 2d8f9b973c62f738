-- The first answer to each command, kept in the transaction of its change.
create table idempotency_key (
    authority text not null,
    subject text not null,
    operation text not null,
    key text not null,
    request_hash text not null,
    status integer not null,
    headers jsonb not null,
    body text,
    kept text not null,
    answered_at timestamptz not null default now(),
    constraint pk_idempotency_key primary key (authority, subject, operation, key)
);

create index ix_idempotency_key_answered_at on idempotency_key (answered_at);

select openiro_protect('idempotency_key');

-- The worker forgets keys when their time is over; that is all of them it ever sees, and it reads no answer.
create policy forgotten_by_the_worker on idempotency_key to ${worker}
    using (answered_at < now() - interval '7 days');
grant delete, select (answered_at) on idempotency_key to ${worker};
