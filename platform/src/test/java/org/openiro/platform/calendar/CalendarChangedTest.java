package org.openiro.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;

/** The calendar is one for all tests of this database, so that each leaves it as it was. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class CalendarChangedTest {

    private static final String SHIPPED = "england-and-wales-2027.1";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 7, 14);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 15);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 16);
    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis() * 1_000);

    @Inject
    EventReceiver receiver;

    @Inject
    WorkingDays workingDays;

    @Inject
    LateHolidays late;

    @Inject
    AsAuthority as;

    @AfterEach
    void noHolidayIsLate() {
        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.addAndGet(1_000));
    }

    @Test
    void aHolidayProclaimedLateCountsInEveryCouncilFromThenOnAndTheVersionNamesIt() {
        assertThat(nextWorkingDay(TestTokens.SAMPLEBOROUGH)).isEqualTo(WEDNESDAY);

        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), WEDNESDAY);

        assertThat(nextWorkingDay(TestTokens.SAMPLEBOROUGH)).isEqualTo(THURSDAY);
        assertThat(nextWorkingDay(TestTokens.OTHERSHIRE)).isEqualTo(THURSDAY);
        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-15");
    }

    @Test
    void oneThatWasWithdrawnCountsNoMore() {
        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), WEDNESDAY, THURSDAY);
        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), THURSDAY);

        assertThat(nextWorkingDay(TestTokens.SAMPLEBOROUGH)).isEqualTo(WEDNESDAY);
        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-16");
    }

    @Test
    void anOlderCalendarThatComesAfterTheNewerOneChangesNothing() {
        olderAfterNewer();

        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-15+2026-07-16");
    }

    @Test
    void withoutTheGuardAnOlderCalendarWouldTakeAHolidayAway() {
        QuarkusMock.installMockForType((kind, id, version) -> NewestOnly.Standing.NEWER, NewestOnly.class);
        olderAfterNewer();

        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-15");
    }

    private void olderAfterNewer() {
        long older = SEQUENCE.incrementAndGet();
        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), WEDNESDAY, THURSDAY);
        receive(CurrentAuthority.PLATFORM, "calendar", older, WEDNESDAY);
    }

    /** Figures and the version that they name come from one calendar. */
    @Test
    void oneAndTheSamePieceOfWorkCountsByOneCalendar() {
        List<String> versions = as.call(TestTokens.SAMPLEBOROUGH, () -> {
            var named = new ArrayList<String>();
            named.add(workingDays.calendarVersion());
            receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), WEDNESDAY);
            named.add(workingDays.calendarVersion());
            return named;
        });

        assertThat(versions).containsExactly(SHIPPED, SHIPPED);
        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-15");
    }

    /** A release that ships an older list knows no working day of that year, nor which others of it are holidays. */
    @Test
    void aHolidayBeyondThePublishedYearsOpensNoYear() {
        receive(
                CurrentAuthority.PLATFORM,
                "calendar",
                SEQUENCE.incrementAndGet(),
                WEDNESDAY,
                LocalDate.of(2028, 7, 12));

        assertThat(version()).isEqualTo(SHIPPED + "+2026-07-15");
    }

    @Test
    void oneThatALaterListHoldsItselfIsNotAddedToIt() {
        receive(CurrentAuthority.PLATFORM, "calendar", SEQUENCE.incrementAndGet(), LocalDate.of(2022, 9, 19));

        assertThat(version()).isEqualTo(SHIPPED);
        assertThat(late.all()).hasSize(1);
    }

    @Test
    void noCouncilSaysWhatTheCalendarIsAndTheCalendarAloneIsNoCouncils() throws SQLException {
        UUID councils = receive(TestTokens.SAMPLEBOROUGH, "calendar", SEQUENCE.incrementAndGet(), WEDNESDAY);
        UUID intake = receive(
                TestTokens.SAMPLEBOROUGH,
                "case-management." + TestTokens.SAMPLEBOROUGH,
                SEQUENCE.incrementAndGet(),
                WEDNESDAY);
        UUID noDays = receive(TestTokens.SAMPLEBOROUGH, "samples", SEQUENCE.incrementAndGet());
        UUID elsewhere = receive(CurrentAuthority.PLATFORM, "samples", SEQUENCE.incrementAndGet(), WEDNESDAY);

        assertThat(version()).isEqualTo(SHIPPED);
        assertThat(problems(intake)).contains("authority-disagrees");
        assertThat(problems(noDays)).contains("authority-disagrees");
        assertThat(problems(councils)).contains("authority-disagrees");
        assertThat(problems(elsewhere)).contains("authority-unknown");
    }

    private LocalDate nextWorkingDay(String council) {
        return as.call(council, () -> workingDays.plus(TUESDAY, 1));
    }

    private String version() {
        return as.call(TestTokens.SAMPLEBOROUGH, () -> workingDays.calendarVersion());
    }

    private UUID receive(String authority, String topic, long sequence, LocalDate... holidays) {
        UUID id = UUID.randomUUID();
        String days = String.join(
                ",",
                List.of(holidays).stream()
                        .map("{\"date\": \"%s\", \"title\": \"Proclaimed late\", \"source\": \"synthetic\"}"::formatted)
                        .toList());
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                topic,
                0,
                0,
                "england-and-wales",
                "{\"lateHolidays\": [%s]}".formatted(days).getBytes(UTF_8));
        TestEvents.headers(id, "calendar-changed.v1", authority, sequence)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        receiver.receive(record);
        return id;
    }

    private static String problems(UUID event) throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform");
                var select = superuser.prepareStatement("select problems::text from dead_letter where event_id = ?")) {
            select.setObject(1, event);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "none";
            }
        }
    }
}
