-- Which due date a held review is judged on: STATUTORY, or RECORDED before the council's timeliness_from. None is named by what was
-- written before: it was STATUTORY. Following the review's child names it.
alter table review add column timeliness_basis text
    constraint ck_review_timeliness_basis check (timeliness_basis in ('STATUTORY', 'RECORDED'));
