-- What was withdrawn and may not come back: facts about it have no effect any more, in whatever order they come. A child
-- stands here by our id, and what systems call it by a hash alone. Added to and read, never changed.
create table withdrawn_subject
(
    authority    text        not null,
    kind         text        not null,
    id           text        not null,
    withdrawn_at timestamptz not null default clock_timestamp(),
    constraint pk_withdrawn_subject primary key (authority, kind, id)
);
select openiro_protect('withdrawn_subject');
revoke update, delete on withdrawn_subject from ${app};
