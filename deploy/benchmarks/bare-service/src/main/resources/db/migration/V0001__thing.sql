create table thing (
    id uuid not null,
    constraint pk_thing primary key (id)
);
grant select on thing to bare_app;
insert into thing (id) values ('00000000-0000-4000-8000-000000000001');
