-- Others are told of a dispute: since when it has lasted, and beside which review the disputed one stands. Missing of a dispute
-- that nobody was told of yet; whatever its source says next tells it.

-- In the order in which whoever works on a child comes to them.
lock table child, review in share row exclusive mode;

alter table review_dispute
    add column disputed_since   timestamptz,
    add column beside_review_id uuid,
    -- Checked at commit: the review beside is inserted after.
    add constraint fk_review_dispute_beside foreign key (authority, beside_review_id) references review (authority, id)
        on delete cascade deferrable initially deferred;
grant update (disputed_since, beside_review_id) on review_dispute to ${app};
