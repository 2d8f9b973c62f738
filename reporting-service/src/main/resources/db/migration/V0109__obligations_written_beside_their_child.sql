-- What a poll tells of several children is written together, by table: an obligation may come before its child.
alter table obligation alter constraint fk_obligation_child deferrable initially deferred;
