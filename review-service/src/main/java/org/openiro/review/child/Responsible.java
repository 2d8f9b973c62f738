package org.openiro.review.child;

/**
 * Who answers for a child on a day, as the case-management system names them: of several at a time the one who came last. The day
 * on which somebody left is no longer theirs.
 */
public final class Responsible {

    /** Of involvements {@code i}, as {@code Involvement.holder} has it: by the letters' numbers, whatever the database's language. */
    public static final String LAST_TO_COME = "i ->> 'from' desc, i ->> 'professional' collate \"C\" desc,"
            + " i ->> 'team' collate \"C\" desc nulls last";

    /**
     * Of a child {@code c}, as {@code who.iro} and {@code who.team}: the child's IRO, and the team of its social worker. With
     * the day, as text, in each of its {@link #DAYS} parameters.
     */
    public static final String WHO = """
            cross join lateral (
                select (select i ->> 'professional' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'IRO' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by %1$s limit 1) as iro,
                       (select i ->> 'team' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'SOCIAL_WORKER' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by %1$s limit 1) as team
                from (select case jsonb_typeof(c.facts -> 'involvements') when 'array' then c.facts -> 'involvements'
                             else '[]' end as involved) known) who""".formatted(LAST_TO_COME);

    public static final int DAYS = 4;

    private Responsible() {}
}
