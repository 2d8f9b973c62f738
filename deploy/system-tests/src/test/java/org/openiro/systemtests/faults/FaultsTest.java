package org.openiro.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.systemtests.LocalPlatform;

/**
 * While a council lives its year, every process is killed (SIGKILL) with its work in its hands: four services, two replicas
 * of each that publishes, broker and database. Afterwards the ledger, the answers over HTTP and the report agree.
 */
@Tag("extended")
class FaultsTest {

    private final Settings settings = Settings.given();
    private final Toll toll = new Toll();
    private final long began = System.nanoTime();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whoeverIsKilledInTheMiddleOfWorkNothingIsLostAndNothingIsDoneTwice() {
        long seed = settings.seed();
        Verdict verdict = year(seed);
        while (verdict.agrees() && !enough()) {
            verdict = year(++seed);
        }

        if (settings.without().isEmpty()) {
            assertThat(verdict.differences()).isEmpty();
        } else {
            Guard guard = settings.without().get();
            assertThat(verdict.differences(guard.seenBy()))
                    .as("without " + guard)
                    .isNotEmpty();
        }
    }

    /** Each on a platform of its own, so that a council's days do not run backwards. */
    private Verdict year(long seed) {
        say("Faults, seed %d: %d children; logs in %s".formatted(seed, settings.children(), folder));
        try (LocalPlatform platform =
                new LocalPlatform(settings.tree(), folder, settings.portsFrom(), Processes.REPLICAS)) {
            Verdict verdict = new Year(platform, folder, seed, settings).live(toll, () -> !enough());
            toll.table().forEach(FaultsTest::say);
            verdict.table().forEach(FaultsTest::say);
            return verdict;
        }
    }

    private boolean enough() {
        return settings.enough(toll, System.nanoTime() - began);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
