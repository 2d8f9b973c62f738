-- Whole states of children as review-service tells them: what the counts of children need, and no more.
create table looked_after_child (
    authority   text        not null,
    child_id    uuid        not null,
    died_on     date,
    recorded_at timestamptz not null,
    constraint pk_looked_after_child primary key (authority, child_id)
);
select openiro_protect('looked_after_child');

-- Rows of a whole state are written without naming the authority: it is the transaction's.
create table child_period_of_care (
    authority   text    not null default current_setting('openiro.authority', true),
    child_id    uuid    not null,
    position    integer not null,
    started_on  date    not null,
    ended_on    date,
    start_known boolean not null,
    constraint pk_child_period_of_care primary key (authority, child_id, position),
    constraint fk_child_period_of_care_child foreign key (authority, child_id) references looked_after_child
);
select openiro_protect('child_period_of_care');

create table child_short_break (
    authority text    not null default current_setting('openiro.authority', true),
    child_id  uuid    not null,
    position  integer not null,
    from_day  date    not null,
    until_day date,
    constraint pk_child_short_break primary key (authority, child_id, position),
    constraint fk_child_short_break_child foreign key (authority, child_id) references looked_after_child
);
select openiro_protect('child_short_break');
