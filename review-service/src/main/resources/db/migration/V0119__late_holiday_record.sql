-- Bank holidays proclaimed late, with who recorded them and who took them back: the installation's rows. What counts of them
-- stands in late_bank_holiday, as in every service.

-- At once in the mode that the whole migration needs: a lock made stronger later is a deadlock.
lock table obligation in access exclusive mode;
create index ix_obligation_calendar on obligation (calendar_version collate "C", authority) where not withdrawn;

create table late_holiday_record (
    authority        text        not null,
    id               uuid        not null,
    version          bigint      not null,
    date             date        not null,
    title            text        not null,
    source           text        not null,
    proclaimed_on    date        not null,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    withdrawn_reason text,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    constraint pk_late_holiday_record primary key (authority, id),
    constraint ck_late_holiday_record_of_the_installation check (authority = 'PLATFORM'),
    constraint ck_late_holiday_record_withdrawn check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
-- A day is proclaimed once, unless that was taken back.
create unique index uq_late_holiday_record_date on late_holiday_record (authority, date) where withdrawn_at is null;
select openiro_protect('late_holiday_record');

-- The worker finds which councils have due dates that were counted by another calendar, and nothing else of them.
create policy found_by_the_worker on obligation for select to ${worker} using (not withdrawn);
grant select (authority, calendar_version, withdrawn) on obligation to ${worker};
