create table period_of_care (
    authority   text    not null,
    id          uuid    not null,
    child_id    uuid    not null,
    started_on  date    not null,
    start_known boolean not null,
    ended_on    date,
    end_reason  text,
    constraint pk_period_of_care primary key (authority, id),
    constraint fk_period_of_care_child foreign key (authority, child_id) references child (authority, id),
    constraint ck_period_of_care_order check (ended_on is null or ended_on >= started_on)
);
create index ix_period_of_care_child on period_of_care (authority, child_id, started_on);
create index ix_period_of_care_time on period_of_care (authority, started_on, ended_on);
select openiro_protect('period_of_care');
