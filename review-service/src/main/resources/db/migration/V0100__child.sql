-- A child looked after. No name and no postcode: names stay in the council's own system. What is known of the child is
-- one document, merged from the sources; what is asked of many children at once (identifiers, periods) has its own rows.
create table child (
    authority  text        not null,
    id         uuid        not null,
    version    bigint      not null,
    facts      jsonb       not null,
    created_at timestamptz not null,
    constraint pk_child primary key (authority, id)
);
create index ix_child_created on child (authority, created_at, id);
select openiro_protect('child');
