-- A table of a council such as any service has, for the platform's own tests.
create table note (
    authority text not null,
    id uuid not null,
    version bigint not null,
    child_id uuid not null,
    heading text not null,
    noted_on date not null,
    constraint pk_note primary key (authority, id),
    constraint uq_note_heading unique (authority, heading)
);

select openiro_protect('note');
