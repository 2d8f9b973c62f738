package org.openiro.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JdbcStatementTest {

    @Test
    void anArrayWhoseTypeNothingSaysIsOneOfNumbers() {
        assertThat(sql("select pg_advisory_xact_lock(id) from unnest($1) as id"))
                .isEqualTo("select pg_advisory_xact_lock(id) from unnest(?::bigint[]) as id");
    }

    @Test
    void idsThatWentAsTextGoAsText() {
        assertThat(sql("select 1 from child where child_id = any(cast($1 as uuid[]))"))
                .isEqualTo("select 1 from child where child_id = any(cast(?::text as uuid[]))");
    }

    private static String sql(String seen) {
        return JdbcStatement.of(new SeenStatement(seen, List.of("{}"))).sql();
    }
}
