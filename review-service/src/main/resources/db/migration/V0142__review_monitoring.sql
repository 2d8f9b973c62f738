-- The IRO's monitoring form of each review, every revision of it with who and when: added to, never changed. The last counts.
create table review_monitoring (
    authority   text        not null,
    id          uuid        not null,
    review_id   uuid        not null,
    revision    integer     not null,
    assessed_on date        not null,
    answers     jsonb       not null,
    rag         text        not null,
    note        text,
    reason      text,
    by          text        not null,
    at          timestamptz not null,
    constraint pk_review_monitoring primary key (authority, id),
    -- A replica of the release before withdraws a child without knowing of this table.
    constraint fk_review_monitoring_review foreign key (authority, review_id) references review (authority, id) on delete cascade,
    constraint uq_review_monitoring_revision unique (authority, review_id, revision),
    constraint ck_review_monitoring_rag check (rag in ('GREEN', 'AMBER', 'RED')),
    constraint ck_review_monitoring_amended check ((revision > 1) = (reason is not null))
);
-- The worklist.
create index ix_review_monitoring_red on review_monitoring (authority, review_id) where rag = 'RED';
select openiro_protect('review_monitoring');
revoke update, delete on review_monitoring from ${app};
