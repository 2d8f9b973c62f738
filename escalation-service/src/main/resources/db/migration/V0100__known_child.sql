-- The children of whom review-service has told us.
create table known_child (
    authority text not null,
    child_id  uuid not null,
    constraint pk_known_child primary key (authority, child_id)
);
select openiro_protect('known_child');
