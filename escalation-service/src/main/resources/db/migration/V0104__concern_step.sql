-- What happened to a concern, who recorded it and when. Rows are written once: the application may not change them.
create table concern_step (
    authority   text        not null,
    id          uuid        not null,
    concern_id  uuid        not null,
    number      integer     not null,
    step        text        not null,
    happened_on date        not null,
    stage       integer,
    outcome     text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_concern_step primary key (authority, id),
    constraint fk_concern_step_concern foreign key (authority, concern_id) references concern (authority, id),
    constraint uq_concern_step_number unique (authority, concern_id, number),
    constraint ck_concern_step_stage check ((step = 'STAGE_STARTED') = (stage is not null)),
    constraint ck_concern_step_outcome check ((step = 'CLOSED') = (outcome is not null))
);
select openiro_protect('concern_step');
revoke update, delete on concern_step from ${app};
