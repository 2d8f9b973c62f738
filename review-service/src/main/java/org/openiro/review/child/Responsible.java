package org.openiro.review.child;

/**
 * Who answers for a child on a day, as the case-management system names them: of several at a time the one who came last. The day
 * on which somebody left is no longer theirs.
 */
public final class Responsible {

    /**
     * Of a child {@code c}, as {@code who.iro} and {@code who.team}: the child's IRO, and the team of its social worker. With
     * the day, as text, in each of its {@link #DAYS} parameters.
     */
    public static final String WHO = """
            cross join lateral (
                select (select i ->> 'professional' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'IRO' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by i ->> 'from' desc limit 1) as iro,
                       (select i ->> 'team' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'SOCIAL_WORKER' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by i ->> 'from' desc limit 1) as team
                from (select case jsonb_typeof(c.facts -> 'involvements') when 'array' then c.facts -> 'involvements'
                             else '[]' end as involved) known) who""";

    public static final int DAYS = 4;

    private Responsible() {}
}
