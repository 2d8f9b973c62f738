package org.openiro.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.benchmarks.Dials;

class PageTest {

    private static final Findings FINDINGS = new Findings(
            "holding a review",
            List.of(Goal.atLeast("share of the peer's", 0.5, 0.41)),
            List.of(new Series("reviews held", "/s", List.of(410.0, 400.0, 430.0))),
            List.of("One child, one review."));

    @Test
    void aMissedGoalAndTheRoundsStandOnThePage() {
        assertThat(Page.of(
                        List.of(report(Duration.ofMinutes(3))), Map.of("write", "At `0123456` the token's signature.")))
                .contains("| write     | share of the peer's | at least 0.50 | 0.41    | **no** |")
                .contains("| reviews held              | /s            | 410    | 410, 400, 430 |")
                .contains("### What limits it\n\nAt `0123456` the token's signature.\n")
                .contains("commit 0123456789ab with changes")
                .doesNotContain("trial");
    }

    @Test
    void whatWasFoundInAnEarlierRunIsCalledSo() {
        assertThat(Page.of(List.of(report(Duration.ofMinutes(3))), Map.of("write", "At `fedcba9` the signature.")))
                .contains("*Written of an earlier run than the figures above.*\n\nAt `fedcba9`");
    }

    @Test
    void aRunWithLessWarmUpThanFiguresNeedIsCalledATrial() {
        assertThat(Page.of(List.of(report(Duration.ofSeconds(179))), Map.of())).contains("write (trial)");
    }

    @Test
    void aKeptReportIsReadAsItWasWritten(@TempDir Path lastRun, @TempDir Path quoted) throws Exception {
        ReportFiles files = new ReportFiles(lastRun, quoted);
        files.write(report(Duration.ofMinutes(3)));

        assertThat(files.read(List.of("write", "read"))).containsExactly(report(Duration.ofMinutes(3)));
    }

    @Test
    void quotedFiguresStandWhereNothingWasMeasuredSince(@TempDir Path lastRun, @TempDir Path quoted) throws Exception {
        ReportFiles files = new ReportFiles(lastRun, quoted);
        files.quote(report(Duration.ofMinutes(3)));
        assertThat(files.read(List.of("write"))).containsExactly(report(Duration.ofMinutes(3)));

        files.write(report(Duration.ofMinutes(1)));
        assertThat(files.read(List.of("write"))).containsExactly(report(Duration.ofMinutes(1)));
    }

    private static Report report(Duration warmUp) {
        Dials dials = new Dials(warmUp, 5, Duration.ofSeconds(20), 16, 200, 100_000, 29_000);
        return new Report(
                "write",
                Instant.parse("2026-11-25T20:00:00Z"),
                Duration.ofMinutes(9),
                new Source("0123456789ab", true),
                new Machine("a processor", 2, 24_000, "Linux", "25"),
                dials,
                dials.trial(),
                FINDINGS);
    }
}
