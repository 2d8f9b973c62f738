-- Who is a child's IRO, from a day on. A child is known by our id, or by scheme and identifier until it has arrived.
create table allocation (
    authority         text    not null,
    allocation_id     uuid    not null,
    version           bigint  not null,
    child_id          uuid,
    child_scheme      text,
    child_identifier  text,
    iro_id            uuid    not null,
    kind              text    not null,
    source            text    not null,
    started_on        date    not null,
    ended_on          date,
    end_reason        text,
    ended_by_person   boolean not null,
    recorded_by       text    not null,
    recorded_at       timestamp(6) with time zone not null,
    end_recorded_by   text,
    end_recorded_at   timestamp(6) with time zone,
    constraint pk_allocation primary key (authority, allocation_id),
    constraint fk_allocation_iro foreign key (authority, iro_id) references iro,
    constraint ck_allocation_child check (child_id is not null
        or (child_scheme is not null and child_identifier is not null)),
    constraint ck_allocation_kind check (kind in ('MAIN', 'COVER')),
    constraint ck_allocation_source check (source in ('PERSON', 'IMPORT')),
    constraint ck_allocation_ends_after_start check (ended_on >= started_on),
    constraint ck_allocation_end_has_reason check ((ended_on is null) = (end_reason is null))
);
create unique index uq_allocation_open_main on allocation (authority, child_id)
    where kind = 'MAIN' and ended_on is null and child_id is not null;
create unique index uq_allocation_open_main_unbound on allocation (authority, child_scheme, child_identifier)
    where kind = 'MAIN' and ended_on is null and child_id is null;
create index ix_allocation_child on allocation (authority, child_id);
create index ix_allocation_identifier on allocation (authority, child_scheme, child_identifier) where child_id is null;
create index ix_allocation_iro on allocation (authority, iro_id);
create index ix_allocation_started_on on allocation (authority, started_on, allocation_id);
select openiro_protect('allocation');
