-- Whether every paper of a review is done, so that the worklist of late paperwork looks at the others alone, however many years
-- of reviews there are. It only leaves out: what is on the list is asked of the papers and decisions themselves. Of a review
-- whose papers were done before this it says no until something is recorded of them, and its papers are looked at as before.
alter table review add column papers_done boolean not null default false;

-- Decisions issued, record completed and distributed: by the last entry of each paper; none of the decisions waits to go out, and
-- one of those that count went out, or somebody recorded by hand that they did.
create function papers_done(of_authority text, of_review uuid) returns boolean
    language sql
    stable
    set search_path = public, pg_temp
as
$$
select not exists (select from review_decision
                   where authority = of_authority and review_id = of_review and outcome is distinct from 'RECORDED_IN_ERROR'
                     and circulated_on is null and closed_on is null)
   and count(*) filter (where paper = 'RECORD') > 0
   and count(*) filter (where paper = 'DISTRIBUTION') > 0
   and (count(*) filter (where paper = 'DECISIONS') > 0
        or exists (select from review_decision
                   where authority = of_authority and review_id = of_review and outcome is distinct from 'RECORDED_IN_ERROR'
                     and circulated_on is not null))
from (select distinct on (paper) paper, done_on
      from review_paperwork
      where authority = of_authority and review_id = of_review
      order by paper, number desc) last
where done_on is not null
$$;

-- Whoever records papers or decisions holds the child's lock: two never look at one review at once.
create function look_at_papers() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    update review
    set papers_done = not papers_done
    where authority = new.authority
      and id in (new.review_id, old.review_id)
      and papers_done <> papers_done(authority, id);
    return null;
end
$$;
create trigger tr_review_paperwork_done after insert on review_paperwork for each row execute function look_at_papers();
create trigger tr_review_decision_done after insert or update on review_decision for each row execute function look_at_papers();

-- The worklist.
create index ix_review_papers_wanting on review (authority, completed_on, id)
    where status = 'HELD' and statutory and not papers_done;
