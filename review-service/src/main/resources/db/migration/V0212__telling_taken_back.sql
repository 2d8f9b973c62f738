-- How the IRO came to know of a change, where that was recorded in error and the change itself was not: it stays to be seen, and
-- no source brings it back.
create table significant_change_telling_taken_back (
    authority        text        not null,
    id               uuid        not null,
    change_id        uuid        not null,
    told_on          date        not null,
    told_by          text        not null,
    told_recorded_by text        not null,
    told_recorded_at timestamptz not null,
    reason           text        not null,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    constraint pk_significant_change_telling_taken_back primary key (authority, id),
    constraint fk_significant_change_telling_taken_back_change foreign key (authority, change_id)
        references significant_change (authority, id) on delete cascade
);
create index ix_significant_change_telling_taken_back on significant_change_telling_taken_back (authority, change_id);
select openiro_protect('significant_change_telling_taken_back');
revoke update, delete on significant_change_telling_taken_back from ${app};
