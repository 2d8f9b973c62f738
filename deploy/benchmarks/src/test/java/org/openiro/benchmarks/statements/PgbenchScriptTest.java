package org.openiro.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PgbenchScriptTest {

    private static final String CHILD = "6910cdac-afd7-492c-ba23-b0c413986943";
    private static final String OF_CHILD = "md5('" + CHILD + "' || :n::text)::uuid";

    @Test
    void anIdBecomesTheCopysWhereverItStands() {
        var script = script(
                statement("select 1 from child where id = $1", CHILD),
                statement("insert into access_log (children) values ($1)", "{" + CHILD + "}"),
                statement("select hashtextextended($1, 0)", "child:" + CHILD));

        assertThat(script.text())
                .contains("where id = " + OF_CHILD + ";")
                .contains("values (array[" + OF_CHILD + "]);")
                .contains("hashtextextended((:v1::text || " + OF_CHILD + "), 0);");
        assertThat(script.variables()).containsEntry("v1", "child:");
    }

    @Test
    void everyOtherValueIsSentAsAParameter() {
        var script = script(
                statement("insert into review (rule, days_late, note) values ($1, $2, $3)", "NEXT_6M", null, ""));

        assertThat(script.text()).contains("values (:v1, null, '');");
        assertThat(script.variables()).containsEntry("v1", "NEXT_6M");
    }

    @Test
    void locksOfDifferentCopiesDiffer() {
        var script = script(statement("select pg_advisory_xact_lock(id) from unnest($1) as id", "{7,-9}"));

        assertThat(script.text()).contains("unnest(array[(7 # :n::bigint), (-9 # :n::bigint)])");
    }

    @Test
    void whatJdbcSendsTogetherIsSentTogether() {
        var script = script(
                statement("BEGIN"),
                statement("select set_config('a', $1, true)", "x"),
                statement("insert into outbox values ($1)", "one"),
                statement("insert into outbox values ($1)", "two"),
                statement("COMMIT"));

        assertThat(script.text()).isEqualTo("""
                \\set turn :turn + 1
                \\set n :turn * 16 + :client_id
                \\startpipeline
                BEGIN;
                select set_config('a', :v1, true);
                \\endpipeline
                \\startpipeline
                insert into outbox values (:v2);
                insert into outbox values (:v3);
                \\endpipeline
                COMMIT;
                """);
    }

    private static PgbenchScript script(SeenStatement... statements) {
        return PgbenchScript.of(new SeenTransaction(List.of(statements)), 16);
    }

    private static SeenStatement statement(String sql, String... values) {
        return new SeenStatement(sql, Arrays.asList(values));
    }
}
