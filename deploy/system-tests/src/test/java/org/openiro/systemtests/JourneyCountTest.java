package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.ChildEntry.Care;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Placement;
import org.openiro.simulator.ledger.ChildEntry.Status;
import org.openiro.simulator.ledger.ConcernEntry.ConcernClosed;
import org.openiro.simulator.ledger.ConcernEntry.ConcernFormalised;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;
import org.openiro.simulator.ledger.count.AnnualCount;

/** The journey as a ledger: the independent count gives what was reckoned by hand. */
class JourneyCountTest {

    private static final String COUNCIL = "E09001000";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate CARE = LocalDate.of(2024, 9, 2);
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 7);

    private static final List<Entry> LEDGER = List.of(
            new ChildSent(
                    COUNCIL,
                    TODAY,
                    "JOURNEY-1",
                    Instant.parse("2024-09-02T20:00:00Z"),
                    LocalDate.of(2012, 5, 14),
                    null,
                    List.of(new Care(CARE, null, null)),
                    List.of(new Status("V2", CARE, null)),
                    List.of(new Placement("U6", CARE, null)),
                    null,
                    null,
                    null,
                    List.of(),
                    null),
            new IroEntered(
                    COUNCIL,
                    TODAY,
                    "iro",
                    "SYN-IRO-J",
                    false,
                    false,
                    List.of(new Post(LocalDate.of(2024, 4, 1), null, new BigDecimal("0.5"), BigDecimal.ONE)),
                    List.of()),
            new AllocationEntered(COUNCIL, TODAY, "allocation", "JOURNEY-1", "iro", "MAIN", LocalDate.of(2024, 9, 5)),
            held(FIRST, "PN1", "SW_REPORT", new Answered("LATE", LocalDate.of(2024, 9, 30), "FIRST_20WD", 7)),
            held(SECOND, "PN6", null, new Answered("ON_TIME", SECOND, "SECOND_3M", null)),
            new ConcernRaised(
                    COUNCIL, TODAY, "concern", List.of("JOURNEY-1"), "DRIFT_DELAY", LocalDate.of(2024, 10, 10), false),
            new ConcernFormalised(COUNCIL, TODAY, "concern", LocalDate.of(2024, 10, 17)),
            new ConcernClosed(COUNCIL, TODAY, "concern", LocalDate.of(2024, 11, 5), "RESOLVED"));

    @Test
    void theCountOfTheJourneyIsWhatWasReckonedByHand() {
        Map<String, BigDecimal> counted = AnnualCount.of(LEDGER, COUNCIL, Journey.YEAR, TODAY);

        Map<String, String> figures = new TreeMap<>();
        for (String name : JourneyFigures.EXPECTED.keySet()) {
            figures.put(name, figure(counted, name));
        }
        assertThat(figures).isEqualTo(JourneyFigures.EXPECTED);
    }

    private static String figure(Map<String, BigDecimal> counted, String name) {
        BigDecimal numerator = counted.getOrDefault(name + "/numerator", counted.get("teamRatioAtPeriodEnd/" + name));
        BigDecimal denominator = counted.get(name + "/denominator");
        return denominator == null
                ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator.toPlainString();
    }

    private static Entry held(LocalDate on, String code, String lateReason, Answered answered) {
        return new ReviewEntered(
                COUNCIL,
                TODAY,
                "JOURNEY-1",
                "review of " + on,
                on,
                null,
                code,
                "SYN-IRO-J",
                "MEETING",
                lateReason,
                List.of(),
                true,
                answered);
    }
}
