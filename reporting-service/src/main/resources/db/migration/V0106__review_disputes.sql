-- Of which reviews a source denies that they were held like this, whether or not the review is here yet. One that is settled
-- stays as a row.
create table review_dispute (
    authority      text        not null,
    review_id      uuid        not null,
    child_id       uuid        not null,
    disputed_since timestamptz not null,
    settled_at     timestamptz,
    recorded_at    timestamptz not null,
    constraint pk_review_dispute primary key (authority, review_id),
    constraint fk_review_dispute_child foreign key (authority, child_id) references looked_after_child
);
create index ix_review_dispute_child on review_dispute (authority, child_id);
create index ix_review_dispute_open on review_dispute (authority, review_id) where settled_at is null;
select openiro_protect('review_dispute');
