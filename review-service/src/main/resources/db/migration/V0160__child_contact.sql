-- Contacts of the IRO with a child outside review meetings. What was entered stays as it is; an error is marked.

create table child_contact (
    authority               text        not null,
    id                      uuid        not null,
    version                 bigint      not null,
    child_id                uuid        not null,
    contacted_on            date        not null,
    contacted_by            text        not null,
    kind                    text        not null,
    privacy                 text,
    not_appropriate_because text,
    note                    text,
    recorded_by             text        not null,
    recorded_at             timestamptz not null,
    error_reason            text,
    error_by                text,
    error_at                timestamptz,
    constraint pk_child_contact primary key (authority, id),
    -- A withdrawn child takes its entries along, also when a replica of the release before withdraws it.
    constraint fk_child_contact_child foreign key (authority, child_id) references child (authority, id) on delete cascade,
    constraint ck_child_contact_kind check (kind in ('VISIT', 'VIDEO_CALL', 'TELEPHONE_CALL', 'LETTER', 'MESSAGE')),
    constraint ck_child_contact_privacy check (privacy in ('ALONE', 'WITH_OTHERS', 'REFUSED', 'NOT_APPROPRIATE')),
    constraint ck_child_contact_conversation check (
        (kind in ('VISIT', 'VIDEO_CALL', 'TELEPHONE_CALL')) = (privacy is not null)),
    constraint ck_child_contact_because check (
        (coalesce(privacy, '') = 'NOT_APPROPRIATE') = (not_appropriate_because is not null)),
    constraint ck_child_contact_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
);
create index ix_child_contact_child on child_contact (authority, child_id, contacted_on, id);
select openiro_protect('child_contact');
revoke update, delete on child_contact from ${app};
grant update (version, error_reason, error_by, error_at) on child_contact to ${app};
