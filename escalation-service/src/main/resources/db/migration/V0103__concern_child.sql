-- The children of a concern, each by our id or, until the child arrives, by an identifier alone.
create table concern_child (
    authority  text    not null,
    id         uuid    not null,
    concern_id uuid    not null,
    position   integer not null,
    child_id   uuid,
    scheme     text,
    identifier text,
    bound_at   timestamptz,
    constraint pk_concern_child primary key (authority, id),
    constraint fk_concern_child_concern foreign key (authority, concern_id) references concern (authority, id),
    constraint uq_concern_child_position unique (authority, concern_id, position),
    constraint uq_concern_child_child unique (authority, concern_id, child_id),
    constraint ck_concern_child_named check (child_id is not null or (scheme is not null and identifier is not null)),
    constraint ck_concern_child_identifier_whole check ((scheme is null) = (identifier is null)),
    constraint ck_concern_child_bound check ((child_id is null) = (bound_at is null))
);
create index ix_concern_child_child on concern_child (authority, child_id);
create index ix_concern_child_waiting on concern_child (authority, scheme, identifier) where child_id is null;
select openiro_protect('concern_child');
