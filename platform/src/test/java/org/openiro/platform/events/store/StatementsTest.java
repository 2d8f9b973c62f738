package org.openiro.platform.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class StatementsTest {

    private static final int ROWS = 10 * Statements.FEW;

    @Inject
    Statements statements;

    @Inject
    AsAuthority as;

    /** PostgreSQL makes each row, and with it takes a lock, when it is fetched. */
    @Test
    void rowsAreFetchedAFewAtATimeWhileWhoTakesThemWorksOn() {
        List<Integer> fetched = new ArrayList<>();
        as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .run(() -> statements.each(
                        "select pg_advisory_xact_lock(42, number) from generate_series(1, ?) as number",
                        row -> true,
                        taken -> fetched.add(locks()),
                        ROWS)));
        assertThat(fetched).hasSize(ROWS).startsWith(Statements.FEW).endsWith(ROWS);
    }

    private int locks() {
        return statements
                .list(
                        "select count(*) from pg_locks where locktype = 'advisory' and classid = 42",
                        row -> row.getInt(1))
                .getFirst();
    }
}
