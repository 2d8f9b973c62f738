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

    /** Sessions that say nothing more, in the order in which they committed, whichever began first. */
    @Test
    void transactionsAreInTheOrderOfTheirCommits() {
        StringBuilder log = new StringBuilder();
        for (int session = 1; session <= 9; session++) {
            log.append(line(session, "BEGIN")).append(line(session, "insert " + session));
        }
        for (int session = 9; session >= 1; session--) {
            log.append(line(session, "COMMIT"));
        }

        assertThat(ServerLog.transactions(log.toString(), "review_app"))
                .extracting(transaction -> transaction.within().getFirst().sql())
                .containsExactly(
                        "insert 9",
                        "insert 8",
                        "insert 7",
                        "insert 6",
                        "insert 5",
                        "insert 4",
                        "insert 3",
                        "insert 2",
                        "insert 1");
    }

    private static String line(int session, String sql) {
        return "2026-11-25 20:09:54.550 UTC [%d] review_app@review LOG:  statement: %s%n".formatted(session, sql);
    }

    @Test
    void whatTheDriverAsksOfATypeIsLeftOut() {
        String log = line(5, "BEGIN")
                + line(5, "select typname from pg_catalog.pg_type")
                + line(5, "insert")
                + line(5, "COMMIT");

        assertThat(ServerLog.transactions(log, "review_app").getFirst().within())
                .extracting(SeenStatement::sql)
                .containsExactly("insert");
    }

    @Test
    void whatAnotherRoleSentIsNotRead() {
        assertThat(ServerLog.transactions(LOG, "caseload_app")).isEqualTo(List.of());
    }
}
