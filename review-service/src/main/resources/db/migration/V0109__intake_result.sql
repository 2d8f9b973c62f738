-- What became of each row of a file. The number rises with file and line, so that a list reads like the files.
create table intake_result (
    authority text    not null,
    id        uuid    not null,
    import_id uuid    not null,
    number    integer not null,
    file      text    not null,
    line      bigint  not null,
    child_id  uuid,
    result    text    not null,
    unchanged boolean not null,
    findings  jsonb   not null,
    constraint pk_intake_result primary key (authority, id),
    constraint fk_intake_result_import foreign key (authority, import_id) references intake_import (authority, id),
    constraint uq_intake_result unique (authority, import_id, number),
    constraint ck_intake_result check (result in ('TAKEN', 'TAKEN_WITH_FINDINGS', 'REFUSED'))
);
select openiro_protect('intake_result');
