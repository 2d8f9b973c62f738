package org.openiro.systemtests.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.embedded.Ports;
import org.openiro.systemtests.LocalPlatform;

/**
 * On each day of a month that a council lives, every worklist, detail, event, copy and figure agree on the class of every
 * review and of everything that the law requires. In a copy of the repository with something taken out of it
 * ({@code -Dagreement.tree}) it must be red.
 */
@Tag("extended")
class AgreementTest {

    private static final int PORTS = 6;
    private static final int DAYS_OF_MAY = 31;

    private static final Set<String> CLASSES =
            Set.of("ON_TIME", "ON_TIME_ADJOURNED", "LATE", "PENDING", "OVERDUE", "MISSED", "NOT_REQUIRED", "UNKNOWN");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static Agreement agreement;
    private static Occurred occurred;
    private static long corrections;

    @BeforeAll
    static void aMonthIsLived() {
        Path tree = Optional.ofNullable(System.getProperty("agreement.tree"))
                .map(Path::of)
                .orElse(LocalPlatform.ROOT);
        try (LocalPlatform platform = new LocalPlatform(tree, folder, Ports.freeRow(PORTS), 1);
                Month month = new Month(platform, folder)) {
            month.live();
            agreement = month.agreement();
            occurred = month.occurred();
            corrections = month.corrections();
        }
        agreement.table().forEach(System.out::println);
        System.out.println("Seen: " + occurred);
    }

    @Test
    void everyPlaceShowsWhatTheDetailsSayOnEveryDay() {
        assertThat(String.join("\n", agreement.differences())).isEmpty();
    }

    @Test
    void thereWasEverythingToAgreeOn() {
        assertThat(occurred.all())
                .containsAll(CLASSES)
                .contains("BOOKED", "OPENED", "ADJOURNED", "HELD", "CANCELLED", "RECORDED_IN_ERROR")
                .contains("IMPORT", "PERSON", "SECOND_ADJOURNMENT", "HELD_AFTER_DUTY_ENDED")
                .contains("PENDING to OVERDUE", "PENDING to ON_TIME", "PENDING to ON_TIME_ADJOURNED", "OVERDUE to LATE")
                .contains("PENDING to NOT_REQUIRED", "OVERDUE to MISSED")
                .contains("ON_TIME to LATE", "LATE to ON_TIME", "LATE to ON_TIME_ADJOURNED", "ON_TIME to OVERDUE")
                .contains("due date moved", "taken away");
        assertThat(corrections).isPositive();
    }

    @Test
    void everyPlaceWasSeenWithEveryClassThatItCanShow() {
        assertThat(agreement.seen())
                .allSatisfy((place, seen) -> assertThat(seen).as(place).isNotEmpty());
        for (String place : List.of("reporting's rows", "dates reckoned again", "counted from the ledger")) {
            assertThat(agreement.seen().get(place)).as(place).containsAll(CLASSES);
        }
        assertThat(agreement.seen().get("due dates as known on the day")).contains("PENDING", "OVERDUE", "MISSED");
        assertThat(agreement.seen().get("events of due dates")).contains("PENDING", "OVERDUE", "MISSED");
        assertThat(agreement.seen().get("events of held reviews"))
                .contains("ON_TIME", "ON_TIME_ADJOURNED", "LATE", "UNKNOWN");
        assertThat(agreement.seen().get("worklist: late without a reason")).contains("LATE");
        assertThat(agreement.seen().get("worklist: on time by a later entry")).contains("ON_TIME");
        assertThat(agreement.seen().get("worklist: adjourned")).contains("PENDING", "OVERDUE");
        assertThat(agreement.seen().get("worklist: reviews-overdue")).containsExactly("OVERDUE");
        assertThat(agreement.seen().get("worklist: reviews-due-soon")).containsExactly("PENDING");
        assertThat(agreement.seen().get("worklist: reviews-unbooked")).contains("PENDING", "OVERDUE");
        assertThat(agreement.seen().get("annual report 2025"))
                .contains("dutyMet/Overdue", "dutyMet/Missed", "dutyMet/Pending", "dutyMet/No longer required")
                .contains("reviewsByMonth/2025-05/onTime", "reviewsByMonth/2025-05/late", "lateReasons/NOT_RECORDED");
        assertThat(agreement.table().getFirst()).contains("on %d days".formatted(DAYS_OF_MAY));
    }
}
