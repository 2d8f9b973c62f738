-- What each scheme calls the child: one child for one identifier.
create table child_identifier (
    authority  text not null,
    id         uuid not null,
    child_id   uuid not null,
    scheme     text not null,
    identifier text not null,
    constraint pk_child_identifier primary key (authority, id),
    constraint fk_child_identifier_child foreign key (authority, child_id) references child (authority, id),
    constraint uq_child_identifier unique (authority, scheme, identifier)
);
create index ix_child_identifier_child on child_identifier (authority, child_id);
select openiro_protect('child_identifier');
