-- The history of a review is added to, never changed. Only when its child is withdrawn it goes, by the owner's hand.
create policy forgotten_by_the_owner on review_history to current_user
    using (authority = current_setting('openiro.authority', true));

create function forget_review_history(review uuid) returns void
    language sql
    security definer
    set search_path = public, pg_temp
as
$$
delete from review_history where authority = current_setting('openiro.authority') and review_id = review;
$$;

revoke execute on function forget_review_history(uuid) from public;
grant execute on function forget_review_history(uuid) to ${app};
