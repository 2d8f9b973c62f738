-- When the council's schools are in session: by term, each with the hours of its school day. A half-term break lies between two
-- terms. Terms may overlap, as schools of one council differ.
create table school_term (
    authority     text        not null,
    id            uuid        not null,
    version       bigint      not null,
    first_day     date        not null,
    last_day      date        not null,
    day_starts_at time        not null,
    day_ends_at   time        not null,
    set_by        text        not null,
    set_at        timestamptz not null,
    withdrawn_by  text,
    withdrawn_at  timestamptz,
    constraint pk_school_term primary key (authority, id),
    constraint ck_school_term_days check (first_day <= last_day),
    constraint ck_school_term_hours check (day_starts_at < day_ends_at),
    constraint ck_school_term_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index ix_school_term_first_day on school_term (authority, first_day, id);
select openiro_protect('school_term');
