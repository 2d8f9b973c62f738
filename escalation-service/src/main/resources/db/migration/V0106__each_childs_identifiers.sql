-- Each child has its identifiers as its newest state names them, so that the copy does not depend on which of two children
-- was read first. Where two have the same, the one of the later state counts.
alter table child_identifier add column version bigint not null default 0;
alter table child_identifier drop constraint pk_child_identifier;
alter table child_identifier
    add constraint pk_child_identifier primary key (authority, scheme, identifier, child_id);
