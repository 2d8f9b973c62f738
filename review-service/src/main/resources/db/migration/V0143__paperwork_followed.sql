-- From which day of completion on the papers of a council's reviews are followed: those of reviews before it are elsewhere, and
-- not late here because nobody could record them. The service writes the day, by the installation's clock, when it first works
-- on a child of the council after this table is there, and never changes it.
create table paperwork_followed (
    authority      text not null,
    completed_from date not null,
    constraint pk_paperwork_followed primary key (authority)
);
select openiro_protect('paperwork_followed');
revoke update, delete on paperwork_followed from ${app};
