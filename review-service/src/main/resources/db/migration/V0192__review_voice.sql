-- How the child and the parents were heard around a review. Each row is the whole of it with who said so and when: added to,
-- never changed. The last counts.
create table review_voice (
    authority text        not null,
    id        uuid        not null,
    review_id uuid        not null,
    revision  integer     not null,
    voice     jsonb       not null,
    by        text        not null,
    at        timestamptz not null,
    constraint pk_review_voice primary key (authority, id),
    -- Also for a replica of the release before, which withdraws a child without knowing of this table.
    constraint fk_review_voice_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint uq_review_voice_revision unique (authority, review_id, revision)
);
select openiro_protect('review_voice');
revoke update, delete on review_voice from ${app};
