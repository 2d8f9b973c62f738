-- What each source says of the child, kept apart, so that a newer word of one never wipes out another's.
create table child_source (
    authority      text not null,
    id             uuid not null,
    child_id       uuid not null,
    source         text not null,
    person         text not null,
    source_version timestamptz,
    facts          jsonb not null,
    yearly_return  jsonb,
    constraint pk_child_source primary key (authority, id),
    constraint fk_child_source_child foreign key (authority, child_id) references child (authority, id),
    constraint uq_child_source unique (authority, source, person)
);
create index ix_child_source_child on child_source (authority, child_id);
select openiro_protect('child_source');
