-- How the child took part, a row for each code that a source or a person gave. Rows that contradict each other all stand
-- until a person settles them.
create table review_participation (
    authority       text    not null,
    id              uuid    not null,
    review_id       uuid    not null,
    code            text,
    source          text    not null,
    collection_year integer,
    settled         boolean not null,
    constraint pk_review_participation primary key (authority, id),
    constraint fk_review_participation_review foreign key (authority, review_id) references review (authority, id),
    constraint uq_review_participation unique nulls not distinct (authority, review_id, code, source)
);
create index ix_review_participation_review on review_participation (authority, review_id);
select openiro_protect('review_participation');
