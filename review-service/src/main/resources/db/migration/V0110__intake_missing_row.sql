-- Rows that earlier files held and this one, for the same child and the time that it covers, no longer does.
create table intake_missing_row (
    authority       text    not null,
    id              uuid    not null,
    import_id       uuid    not null,
    number          integer not null,
    file            text    not null,
    child_id        uuid    not null,
    on_date         date    not null,
    code            text,
    collection_year integer not null,
    constraint pk_intake_missing_row primary key (authority, id),
    constraint fk_intake_missing_row_import foreign key (authority, import_id) references intake_import (authority, id),
    constraint fk_intake_missing_row_child foreign key (authority, child_id) references child (authority, id),
    constraint uq_intake_missing_row unique (authority, import_id, number)
);
select openiro_protect('intake_missing_row');
