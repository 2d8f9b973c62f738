-- What was recorded of the paperwork of reviews, with who and when: added to, never changed. Of each paper the last entry
-- counts; without a day it takes back the one before.
create table review_paperwork (
    authority text        not null,
    id        uuid        not null,
    review_id uuid        not null,
    number    integer     not null,
    paper     text        not null,
    done_on   date,
    reason    text,
    by        text        not null,
    at        timestamptz not null,
    constraint pk_review_paperwork primary key (authority, id),
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_review_paperwork_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint uq_review_paperwork_number unique (authority, review_id, number),
    constraint ck_review_paperwork_paper check (paper in ('DECISIONS', 'RECORD', 'DISTRIBUTION')),
    constraint ck_review_paperwork_taken_back check (done_on is not null or reason is not null)
);
select openiro_protect('review_paperwork');
revoke update, delete on review_paperwork from ${app};

-- The worklist: reviews that were held, by the day of their completion.
create index ix_review_held on review (authority, completed_on, id) where status = 'HELD';
