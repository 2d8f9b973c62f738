package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.frontdoor.ServiceClient;

/**
 * A child has been withdrawn and a bank holiday proclaimed late. Kafka loses everything that it held under running services, reporting's database is dropped,
 * and what caseload and escalation keep of others' facts is forgotten. All of it comes back from the publishers' journals as
 * it was.
 */
@ExtendWith(LocalPlatform.Running.class)
class RebuildTest {

    private static final String WITHDRAWING = "E09003002";

    /** A Wednesday before any record: it moves no date of a council that other tests look at. */
    private static final String HOLIDAY = "1996-02-21";

    private static LocalPlatform platform;
    private static FrontDoors doors;
    private static LocalDate today;
    private static Standing before;
    private static Map<String, String> reportsWithoutReplay;
    private static Council withdrawing;
    private static Journey withdrawn;
    private static String holiday;
    private static String rebuilding;
    private static Standing after;

    @BeforeAll
    static void everythingIsLostAndRebuilt(LocalPlatform running) throws IOException {
        platform = running;
        platform.sampleCouncil();
        // It is noon from here on, so that the day does not end in between.
        today = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));
        platform.run("deploy/clock", today.toString());
        withdrawing = platform.council(WITHDRAWING);
        withdrawn = new Journey(withdrawing);
        withdrawn.travel(() -> {});
        withdrawn.childIsWithdrawn();
        holiday = installation()
                .command(
                        "platform-admin",
                        "/v1/late-bank-holidays",
                        Map.of("date", HOLIDAY, "title", "Late", "source", "synthetic", "proclaimedOn", "1996-02-12"))
                .orStop("proclaiming a bank holiday")
                .path("holidayId")
                .asText();
        doors = FrontDoors.as(platform, "analyst,iro-manager,platform-admin", LocalPlatform.SAMPLE_COUNCIL);
        Standing.settle(platform, doors);
        before = Standing.of(platform, doors, today);

        platform.kill("kafka");
        platform.run("deploy/restart", "kafka", "--empty");
        platform.kill("reporting-service");
        Databases.of(platform).makeAnew("reporting");
        platform.run("deploy/restart", "reporting-service");
        Standing.settle(platform, doors);
        reportsWithoutReplay = Standing.reports(platform.endpoints().service("reporting-service"), doors, today);

        rebuilding = platform.run("deploy/rebuild", "reporting-service")
                + platform.run("deploy/rebuild", "caseload-service")
                + platform.run("deploy/rebuild", "escalation-service")
                + platform.run("deploy/rebuild", "caseload-service", "--authority", WITHDRAWING)
                + platform.run("deploy/rebuild", "escalation-service", "--authority", WITHDRAWING);
        after = Standing.of(platform, doors, today);
    }

    private static ServiceClient installation() {
        return platform.council("PLATFORM").reviews();
    }

    @AfterAll
    static void leave() {
        installation()
                .command(
                        "platform-admin",
                        "/v1/late-bank-holidays/" + holiday + "/withdraw",
                        Map.of("reason", "recorded by a test"),
                        "*")
                .orStop("withdrawing a bank holiday");
        doors.close();
        platform.run("deploy/clock", "real");
    }

    @Test
    void theReportsAreTheSameByteForByte() throws IOException {
        JsonNode figures = new ObjectMapper()
                .readTree(before.reports().get(Standing.financialYear(today) + " as application/json"))
                .path("figures");
        for (String figure : List.of("childrenLookedAfter", "reviewsCompleted", "concernsRaised")) {
            assertThat(figures.at("/" + figure + "/value").asInt()).as(figure).isPositive();
        }
        assertThat(after.reports()).isEqualTo(before.reports());
    }

    @Test
    void theReportsCountByTheHolidayThatWasProclaimedLate() {
        assertThat(after.reports().values())
                .allSatisfy(report -> assertThat(report).contains("+" + HOLIDAY));
    }

    @Test
    void withoutTheReplaysTheReportsDoNotComeBack() {
        assertThat(reportsWithoutReplay).hasSameSizeAs(before.reports());
        reportsWithoutReplay.forEach((report, bytes) ->
                assertThat(bytes).isNotEqualTo(before.reports().get(report)));
    }

    @Test
    void aProcessInAnotherFolderTimeZoneAndLocaleGivesTheSameBytes(@TempDir Path folder) throws IOException {
        try (ForeignReportingProcess foreign = ForeignReportingProcess.start(platform, folder)) {
            assertThat(Standing.reports(foreign.address(), doors, today)).isEqualTo(before.reports());
        }
    }

    @Test
    void whatCaseloadAndEscalationKeepAndAnswerIsTheSame() {
        assertThat(before.copies().values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        assertThat(after.copies()).isEqualTo(before.copies());
        assertThat(after.answers()).isEqualTo(before.answers());
    }

    @Test
    void aChildThatWasWithdrawnBeforeDoesNotComeBack() {
        WithdrawnChildTest.assertGone(withdrawing, withdrawn);
    }

    @Test
    void nobodyPublishesAnythingBecauseOfIt() {
        assertThat(after.journals()).isEqualTo(before.journals());
    }

    @Test
    void whoRebuildsIsToldWhatIsDone() {
        assertThat(rebuilding)
                .contains(
                        "reporting-service    runs on an empty database",
                        "events of children again",
                        "events of concerns again",
                        "caseload-service     has forgotten",
                        "escalation-service   has dealt with all of it");
    }

    @Test
    void lifeGoesOnThroughTheNewKafka() {
        assertThat(JourneyFigures.of(new Journey(platform.council("E09003001")).travel(() -> {})))
                .isEqualTo(JourneyFigures.EXPECTED);
    }
}
