-- Who did what with a review, and when: added to, never changed.
create table review_history (
    authority text        not null,
    id        uuid        not null,
    review_id uuid        not null,
    at        timestamptz not null,
    by        text        not null,
    what      text        not null,
    change    jsonb       not null,
    constraint pk_review_history primary key (authority, id),
    -- Checked at commit: many rows are inserted table by table.
    constraint fk_review_history_review foreign key (authority, review_id) references review (authority, id) deferrable initially deferred
);
create index ix_review_history_review on review_history (authority, review_id, at);
select openiro_protect('review_history');
revoke update, delete on review_history from ${app};
