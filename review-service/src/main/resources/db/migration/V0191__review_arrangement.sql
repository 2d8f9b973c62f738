-- What is arranged for a review: place, who the child wanted there, who was invited and came, which parent was excluded and
-- why. Each row is the whole of it with who said so and when: added to, never changed. The last counts.
create table review_arrangement (
    authority   text        not null,
    id          uuid        not null,
    review_id   uuid        not null,
    revision    integer     not null,
    arrangement jsonb       not null,
    by          text        not null,
    at          timestamptz not null,
    constraint pk_review_arrangement primary key (authority, id),
    -- Also for a replica of the release before, which withdraws a child without knowing of this table.
    constraint fk_review_arrangement_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint uq_review_arrangement_revision unique (authority, review_id, revision)
);
select openiro_protect('review_arrangement');
revoke update, delete on review_arrangement from ${app};
