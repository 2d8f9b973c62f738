package org.openiro.benchmarks.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final String LOG = """
            2026-11-25 20:09:54.540 UTC [7] other@review LOG:  statement: BEGIN
            2026-11-25 20:09:54.547 UTC [5] review_app@review LOG:  statement: BEGIN
            2026-11-25 20:09:54.547 UTC [5] review_app@review LOG:  execute S_4: select set_config('openiro.authority', $1, true)
            2026-11-25 20:09:54.547 UTC [5] review_app@review DETAIL:  Parameters: $1 = 'E09999999'
            2026-11-25 20:09:54.548 UTC [6] review_app@review LOG:  statement: BEGIN
            2026-11-25 20:09:54.549 UTC [5] review_app@review LOG:  execute <unnamed>: insert into note
            \t  values ($1, $2)
            2026-11-25 20:09:54.549 UTC [5] review_app@review DETAIL:  Parameters: $1 = 'the child''s: $2 = x', $2 = NULL
            2026-11-25 20:09:54.550 UTC [5] review_app@review LOG:  execute S_3: COMMIT
            2026-11-25 20:09:54.551 UTC [6] review_app@review LOG:  statement: ROLLBACK
            """;

    @Test
    void aCommittedTransactionIsReadInOrderWithItsValues() {
        assertThat(ServerLog.transactions(LOG, "review_app")).singleElement().satisfies(transaction -> assertThat(
                        transaction.statements())
                .extracting(SeenStatement::sql)
                .containsExactly(
                        "BEGIN",
                        "select set_config('openiro.authority', $1, true)",
                        "insert into note\n  values ($1, $2)",
                        "COMMIT"));
    }

    @Test
    void aQuoteInAValueIsOneQuoteAndNullIsNull() {
        var insert = ServerLog.transactions(LOG, "review_app")
                .getFirst()
                .statements()
                .get(2);

        assertThat(insert.values()).containsExactly("the child's: $2 = x", null);
    }

    @Test
    void whatAnotherRoleSentIsNotRead() {
        assertThat(ServerLog.transactions(LOG, "caseload_app")).isEqualTo(List.of());
    }
}
