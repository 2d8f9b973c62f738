-- Reviews of which a source says that they were not held, or not like this, after people had recorded something on them: they
-- stand until a person has settled it.

-- In the order in which whoever works on a child comes to them.
lock table child, review in share row exclusive mode;

create table review_dispute (
    authority     text        not null,
    review_id     uuid        not null,
    version       bigint      not null,
    source_system text        not null,
    said_at       timestamptz not null,
    state         text        not null,
    constraint pk_review_dispute primary key (authority, review_id),
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_review_dispute_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint ck_review_dispute_state check (state in ('OPEN', 'CONFIRMED', 'TOLD_AGAIN'))
);
-- The worklist.
create index ix_review_dispute_open on review_dispute (authority, review_id) where state = 'OPEN';
select openiro_protect('review_dispute');
revoke update, delete on review_dispute from ${app};
grant update (version, source_system, said_at, state) on review_dispute to ${app};
