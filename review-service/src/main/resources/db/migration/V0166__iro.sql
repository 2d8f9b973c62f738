-- What an IRO is called: a copy of what caseload-service tells, without the name.
create table iro (
    authority    text not null,
    iro_id       uuid not null,
    subject      text,
    professional text,
    constraint pk_iro primary key (authority, iro_id)
);
select openiro_protect('iro');
