-- One issue raised on one date. The words are free text and leave this table for nobody but the HTTP answer.
create table concern (
    authority     text    not null,
    id            uuid    not null,
    version       bigint  not null,
    theme         text    not null,
    other_themes  text[]  not null,
    words         text    not null,
    sensitive     boolean not null,
    raised_on     date    not null,
    raised_by     text    not null,
    formalised_on date,
    closed_on     date,
    outcome       text,
    constraint pk_concern primary key (authority, id),
    constraint ck_concern_formal_not_before_raised check (formalised_on >= raised_on),
    constraint ck_concern_closed_not_before_raised check (closed_on >= raised_on),
    constraint ck_concern_closed_not_before_formal check (closed_on >= formalised_on),
    constraint ck_concern_closed_with_outcome check ((closed_on is null) = (outcome is null))
);
create index ix_concern_raised_on on concern (authority, raised_on, id);
create index ix_concern_formalised_on on concern (authority, formalised_on) where formalised_on is not null;
create index ix_concern_closed_on on concern (authority, closed_on) where closed_on is not null;
select openiro_protect('concern');
