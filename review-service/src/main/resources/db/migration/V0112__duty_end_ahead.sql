-- On which day a child's reviews will no longer be required although nothing is recorded that day: the 18th birthday.
-- The worker finds those of all councils that have come; the obligations are then followed as that council.
create table duty_end_ahead (
    authority text not null,
    child_id  uuid not null,
    on_date   date not null,
    constraint pk_duty_end_ahead primary key (authority, child_id),
    constraint fk_duty_end_ahead_child foreign key (authority, child_id) references child (authority, id) deferrable initially deferred
);
create index ix_duty_end_ahead_date on duty_end_ahead (on_date);
select openiro_protect('duty_end_ahead');
create policy found_by_the_worker on duty_end_ahead for select to ${worker} using (true);
grant select on duty_end_ahead to ${worker};
