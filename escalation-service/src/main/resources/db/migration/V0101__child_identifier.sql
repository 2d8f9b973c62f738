-- Which child an identifier of any scheme belongs to.
create table child_identifier (
    authority  text not null,
    scheme     text not null,
    identifier text not null,
    child_id   uuid not null,
    constraint pk_child_identifier primary key (authority, scheme, identifier),
    constraint fk_child_identifier_child foreign key (authority, child_id) references known_child (authority, child_id)
);
create index ix_child_identifier_child on child_identifier (authority, child_id);
select openiro_protect('child_identifier');
