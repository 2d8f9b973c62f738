create table intake_import (
    authority            text        not null,
    id                   uuid        not null,
    collection_year      integer     not null,
    received_at          timestamptz not null,
    received_by          text        not null,
    rows_read            integer     not null,
    taken                integer     not null,
    taken_with_findings  integer     not null,
    refused              integer     not null,
    unchanged            integer     not null,
    missing_rows         integer     not null,
    by_file              jsonb       not null,
    constraint pk_intake_import primary key (authority, id),
    constraint ck_intake_import_rows check (rows_read = taken + taken_with_findings + refused)
);
create index ix_intake_import_time on intake_import (authority, received_at);
select openiro_protect('intake_import');
