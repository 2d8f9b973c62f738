-- From when a council's people are reminded, and where to: its own system by a signed webhook, its teams' mailboxes. Of the
-- secret nothing is ever answered.
create table preparation_setting (
    authority      text        not null,
    id             uuid        not null,
    version        bigint      not null,
    reminders_from date,
    mailboxes      jsonb       not null,
    webhook_url    text,
    webhook_secret text,
    changed_by     text        not null,
    changed_at     timestamptz not null,
    constraint pk_preparation_setting primary key (authority, id),
    constraint uq_preparation_setting unique (authority),
    constraint ck_preparation_setting_webhook check ((webhook_url is null) = (webhook_secret is null))
);
select openiro_protect('preparation_setting');
