package org.openiro.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.ledger.ChildEntry.Care;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Involvement;
import org.openiro.simulator.ledger.ChildEntry.Placement;
import org.openiro.simulator.ledger.ChildEntry.ShortBreaks;
import org.openiro.simulator.ledger.ChildEntry.SocialWorker;
import org.openiro.simulator.ledger.ChildEntry.Status;
import org.openiro.simulator.ledger.ChildEntry.Stay;
import org.openiro.simulator.ledger.ConcernEntry.ConcernClosed;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.TeamEntry.Absence;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;

class LedgerTest {

    private static final String COUNCIL = "E09999999";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final List<Entry> ENTRIES = List.of(
            new ChildSent(
                    COUNCIL,
                    DAY,
                    "SYN1",
                    Instant.parse("2024-05-01T20:00:00Z"),
                    LocalDate.of(2012, 2, 29),
                    null,
                    List.of(new Care(DAY, DAY.plusDays(9), "E4A")),
                    List.of(new Status("V4", DAY, null)),
                    List.of(new Placement("K2", DAY, null)),
                    null,
                    null,
                    new ShortBreaks(DAY, List.of(new Stay(DAY, DAY.plusDays(2)))),
                    List.of(new Involvement("SYN-IRO-1", DAY, null)),
                    List.of(new SocialWorker("SYN-SW-1", "SYN-TEAM-A", DAY, null))),
            new ReviewEntered(
                    COUNCIL,
                    DAY,
                    "SYN1",
                    "an-id",
                    DAY,
                    null,
                    "PN1",
                    "SYN-IRO-1",
                    "MEETING",
                    "SW_REPORT",
                    List.of("COURT"),
                    true,
                    new Answered("LATE", DAY.minusDays(2), "FIRST_20WD", 2)),
            new IroEntered(
                    COUNCIL,
                    DAY,
                    "iro-id",
                    "SYN-IRO-1",
                    false,
                    false,
                    List.of(new Post(DAY, null, new BigDecimal("0.6"), BigDecimal.ONE)),
                    List.of(new Absence(DAY, null))),
            new ConcernClosed("E09000001", DAY, "concern-id", DAY, "RESOLVED"),
            new Mended(COUNCIL, DAY, "SYN1", "case-management.E09999999", "type"),
            new Refused(COUNCIL, DAY, "a date of birth that is none", "case-management", "SCHEMA"));

    @TempDir
    Path folder;

    @Test
    void whatWasNotedIsReadAgain() {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.writtenTo(file)) {
            ENTRIES.forEach(ledger::note);
        }

        assertThat(Ledger.read(file)).isEqualTo(ENTRIES);
    }

    @Test
    void aLedgerGoesOnWhereItStopped() {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.writtenTo(file)) {
            ledger.note(ENTRIES.getFirst());
        }
        try (Ledger ledger = Ledger.writtenTo(file)) {
            ledger.note(ENTRIES.getLast());

            assertThat(ledger.entries()).containsExactly(ENTRIES.getFirst(), ENTRIES.getLast());
        }
        assertThat(Ledger.read(file)).containsExactly(ENTRIES.getFirst(), ENTRIES.getLast());
    }

    @Test
    void anEntryIsInTheFileWhenItHasBeenNoted() throws Exception {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.writtenTo(file)) {
            ledger.note(ENTRIES.getLast());

            assertThat(Files.readAllLines(file)).hasSize(1);
        }
    }

    @Test
    void manyThreadsNoteAtOnceAndNothingIsLostOrTorn() {
        Path file = folder.resolve("ledger.jsonl");
        try (Ledger ledger = Ledger.writtenTo(file)) {
            IntStream.range(0, 1200).parallel().forEach(i -> ledger.note(ENTRIES.get(i % ENTRIES.size())));
        }

        assertThat(Ledger.read(file)).hasSize(1200);
        assertThat(Ledger.read(file).stream().filter(ENTRIES.getFirst()::equals))
                .hasSize(200);
    }
}
