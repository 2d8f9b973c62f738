-- Who was whose IRO from when until when, main or cover.
create table allocation (
    authority     text        not null,
    allocation_id uuid        not null,
    child_id      uuid        not null,
    iro_id        uuid        not null,
    main          boolean     not null,
    from_day      date        not null,
    until_day     date,
    recorded_at   timestamptz not null,
    constraint pk_allocation primary key (authority, allocation_id),
    constraint fk_allocation_child foreign key (authority, child_id) references looked_after_child,
    constraint fk_allocation_iro foreign key (authority, iro_id) references iro
);
create index ix_allocation_span on allocation (authority, from_day, until_day);
create index ix_allocation_child on allocation (authority, child_id);
create index ix_allocation_iro on allocation (authority, iro_id);
select openiro_protect('allocation');
