package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.Arrangement;
import org.openiro.simulator.council.FollowUpHappening.Attended;
import org.openiro.simulator.council.FollowUpHappening.Heard;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.PreparationHappening.RemindersAnswered;
import org.openiro.simulator.council.ReviewHappening.Arranged;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarDrawn;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarRevoked;
import org.openiro.simulator.council.TeamHappening.Settings.RemindersSet;
import org.openiro.simulator.council.TeamHappening.Settings.SchoolTermSet;
import org.openiro.simulator.council.TeamHappening.Settings.TimelinessFromSet;
import org.openiro.simulator.council.TeamHappening.Settings.WebhookSet;
import org.openiro.simulator.council.Voice;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.PreparationEntry;
import org.openiro.simulator.ledger.Refused;

/** What people do to prepare reviews and of their meetings. */
class PreparationTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final String REMINDER = """
            {"reminderId": "%s", "childId": "our-1", "professional": "%s", "sentOn": "%s", "reviewOn": "2025-03-20",
             "kinds": [{"kind": "ARRANGE_WITH_CHILD"}, {"kind": "INVITATIONS"}]}""";

    @AutoClose
    private final Stage stage = new Stage(Map.of("SYN0001", "our-1"));

    private final StandInService service = stage.service();
    private final Ledger ledger = stage.ledger();

    @Test
    void theManagerSaysFromWhenPeopleAreRemindedAndWhoseTeamReadsMail() {
        service.answers(200, "{}");

        does(new RemindersSet(TODAY, TODAY.plusYears(1), List.of("SYN-TEAM-A")));

        StandInService.Asked asked = service.asked().getLast();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /v1/preparation-settings");
        assertThat(asked.body().toString())
                .isEqualTo(
                        "{\"remindersFrom\":\"2026-03-10\",\"mailboxes\":[{\"team\":\"SYN-TEAM-A\",\"mailbox\":\"syn-team-a@council.example\"}]}");
        assertThat(ledger.entries())
                .containsExactly(new PreparationEntry.RemindersSet(Stage.COUNCIL, TODAY, TODAY.plusYears(1)));
    }

    @Test
    void theManagerSaysUntilWhenReviewsAreJudgedOnTheDatesOfTheSource() {
        service.answers(200, "{}");

        does(new TimelinessFromSet(TODAY, LocalDate.of(2025, 4, 1)));

        StandInService.Asked asked = service.asked().getLast();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /v1/timeliness-settings");
        assertThat(asked.body().path("timelinessFrom").asText()).isEqualTo("2025-04-01");
        assertThat(asked.body().path("reason").asText()).isNotBlank();
        assertThat(ledger.entries())
                .containsExactly(
                        new PreparationEntry.TimelinessFromSet(Stage.COUNCIL, TODAY, LocalDate.of(2025, 4, 1)));
    }

    @Test
    void aWorkerAnswersWhenItIsTheirWayAndOneWhoNeverDoesNever() {
        service.answers(
                        200,
                        "{\"items\": [%s, %s, %s]}"
                                .formatted(
                                        REMINDER.formatted("m-1", "SW-1", "2025-03-10"),
                                        REMINDER.formatted("m-2", "SW-2", "2025-03-05"),
                                        REMINDER.formatted("m-3", "SW-3", "2025-01-01")))
                .answers(200, "{}");

        does(answered(Map.of("SW-1", 0, "SW-2", 6)));

        assertThat(service.asked())
                .extracting(StandInService.Asked::path)
                .containsExactly(
                        "/v1/reminders?status=OUTSTANDING&team=SYN-TEAM-A&limit=500", "/v1/reminders/m-1/acknowledge");
        assertThat(service.asked().getLast().body().toString()).isEqualTo("{\"acknowledgedOn\":\"2025-03-10\"}");
        assertThat(ledger.entries())
                .containsExactly(new PreparationEntry.ReminderAcknowledged(
                        Stage.COUNCIL,
                        TODAY,
                        "SYN0001",
                        "m-1",
                        List.of("ARRANGE_WITH_CHILD", "INVITATIONS"),
                        LocalDate.of(2025, 3, 20)));
    }

    @Test
    void aReminderThatWasWithdrawnMeanwhileIsNotAcknowledged() {
        service.answers(200, "{\"items\": [%s]}".formatted(REMINDER.formatted("m-1", "SW-1", "2025-03-10")))
                .answers(409, "{\"code\": \"reminder-not-outstanding\"}");

        does(answered(Map.of("SW-1", 0)));

        assertThat(ledger.entries())
                .containsExactly(new Refused(
                        Stage.COUNCIL, TODAY, "SYN0001", "acknowledge a reminder", "reminder-not-outstanding"));
    }

    @Test
    void theManagerHasRemindersBroughtToTheCouncilsReceiver() {
        service.answers(200, "{}").answers(400, "{\"code\": \"invalid-fields\"}");

        does(new WebhookSet(TODAY));
        does(new WebhookSet(TODAY));

        StandInService.Asked asked = service.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /v1/preparation-settings/webhook");
        assertThat(asked.body().path("url").asText())
                .isEqualTo(stage.webhook().address().toString());
        assertThat(asked.body().path("secret").asText())
                .isEqualTo(stage.webhook().secret());
        assertThat(ledger.entries())
                .as("the second is refused as where no message may come to this machine")
                .containsExactly(
                        new PreparationEntry.WebhookSet(Stage.COUNCIL, TODAY),
                        new Refused(Stage.COUNCIL, TODAY, "the webhook", "/v1/preparation-settings/webhook", "url"));
    }

    @Test
    void aTermIsSetWithItsSchoolDay() {
        service.answers(201, "{\"termId\": \"t-1\"}");

        does(new SchoolTermSet(TODAY, TODAY, TODAY.plusDays(30)));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/school-terms");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"firstDay\":\"2025-03-10\",\"lastDay\":\"2025-04-09\",\"dayStartsAt\":\"08:45\",\"dayEndsAt\":\"15:30\"}");
    }

    @Test
    void aCalendarIsMadeItsAddressDrawnAndRevokedWhenItWentAstray() {
        service.answers(201, "{\"feedId\": \"f-1\"}")
                .answers(200, "{\"url\": \"https://reviews.example/calendars/E09999999/secret\"}")
                .answers(200, "{}");

        does(new CalendarDrawn(TODAY, "SYN-IRO-1"));
        does(new CalendarRevoked(TODAY, "SYN-IRO-1"));

        assertThat(service.asked())
                .extracting(StandInService.Asked::path)
                .containsExactly(
                        "/v1/calendar-feeds", "/v1/calendar-feeds/f-1/link", "/v1/calendar-feeds/f-1/revoke-link");
        assertThat(stage.calendars().of("f-1"))
                .contains(URI.create("https://reviews.example/calendars/E09999999/secret"));
        assertThat(ledger.entries())
                .containsExactly(
                        new PreparationEntry.CalendarDrawn(Stage.COUNCIL, TODAY, "f-1", "SYN-IRO-1"),
                        new PreparationEntry.CalendarRevoked(Stage.COUNCIL, TODAY, "f-1", "SYN-IRO-1"));
    }

    @Test
    void aCalendarThatWasNeverDrawnIsNotRevoked() {
        does(new CalendarRevoked(TODAY, "SYN-IRO-1"));

        assertThat(service.asked()).isEmpty();
    }

    @Test
    void theAdministratorArrangesAMeetingAndTheIroOneFromWhichAParentIsKept() {
        service.answers(201, "{\"reviewId\": \"r-1\"}")
                .answers(200, "{\"warnings\": [\"IN_SCHOOL_HOURS\"]}")
                .answers(200, "{\"warnings\": []}");
        does(new Booked(
                TODAY, "SYN0001", TODAY.plusDays(20), LocalTime.of(10, 0), "SYN-IRO-1", Booked.How.ALONE, null));

        does(new Arranged(TODAY, "SYN0001", arrangement(null)));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/arrangements");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"placeKind\":\"FAMILY_HOME\",\"expectedMinutes\":60,\"childOnPlace\":\"AGREED\",\"childOnTime\":\"NOT_ASKED\",\"wanted\":[{\"role\":\"FRIEND\"}],\"invitees\":[{\"role\":\"CHILD\",\"attendance\":\"INVITED\"}]}");

        does(new Arranged(
                TODAY, "SYN0001", arrangement(new Arrangement.Excluded("FATHER", "COURT_ORDER", TODAY, true))));
        assertThat(service.asked().getLast().body().path("excluded").toString())
                .isEqualTo(
                        "[{\"role\":\"FATHER\",\"reason\":\"COURT_ORDER\",\"decidedOn\":\"2025-03-10\",\"socialWorkerConsulted\":true}]");
        assertThat(ledger.entries())
                .contains(
                        new PreparationEntry.ReviewArranged(
                                Stage.COUNCIL, TODAY, "SYN0001", "r-1", noted(null), List.of("IN_SCHOOL_HOURS")),
                        new PreparationEntry.ReviewArranged(
                                Stage.COUNCIL,
                                TODAY,
                                "SYN0001",
                                "r-1",
                                noted(new PreparationEntry.Excluded("FATHER", true)),
                                List.of()));
    }

    @Test
    void nothingIsArrangedOfABookingThatIsNot() {
        does(new Arranged(TODAY, "SYN0001", arrangement(null)));

        assertThat(service.asked()).isEmpty();
    }

    @Test
    void howChildAndParentsWereHeardIsEnteredOfAReviewThatWasHeld() {
        service.answers(201, "{\"reviewId\": \"r-1\"}").answers(200, "{}");
        does(new Held(TODAY, "SYN0001", Stage.review(TODAY, "PN1")));

        does(new Heard(
                TODAY,
                "SYN0001",
                TODAY,
                new Voice("DECLINED", "NOT_OFFERED", new TreeMap<>(Map.of("MOTHER", "ATTENDED")), "WRITTEN")));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/voice");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"advocate\":\"DECLINED\",\"independentVisitor\":\"NOT_OFFERED\",\"parents\":[{\"role\":\"MOTHER\",\"part\":\"ATTENDED\"}],\"feedback\":{\"givenOn\":\"2025-03-10\",\"means\":\"WRITTEN\"}}");
        assertThat(ledger.entries())
                .contains(new PreparationEntry.VoiceRecorded(
                        Stage.COUNCIL,
                        TODAY,
                        "SYN0001",
                        "r-1",
                        "DECLINED",
                        "NOT_OFFERED",
                        new TreeMap<>(Map.of("MOTHER", "ATTENDED"))));
    }

    @Test
    void whoCameIsEnteredWithAllElseThatWasArranged() {
        service.answers(201, "{\"reviewId\": \"r-1\"}").answers(200, "{\"warnings\": []}");
        does(new Held(TODAY, "SYN0001", Stage.review(TODAY, "PN1")));

        does(new Attended(TODAY, "SYN0001", TODAY, arrangement(null), new TreeMap<>(Map.of("CHILD", "APOLOGIES"))));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/arrangements");
        assertThat(service.asked().getLast().body().path("placeKind").asText()).isEqualTo("FAMILY_HOME");
        assertThat(service.asked().getLast().body().path("invitees").toString())
                .isEqualTo("[{\"role\":\"CHILD\",\"attendance\":\"APOLOGIES\"}]");
    }

    private static Arrangement arrangement(Arrangement.@Nullable Excluded excluded) {
        return new Arrangement("FAMILY_HOME", 60, "AGREED", "NOT_ASKED", List.of("FRIEND"), List.of("CHILD"), excluded);
    }

    private static PreparationEntry.Arranged noted(PreparationEntry.@Nullable Excluded excluded) {
        return new PreparationEntry.Arranged(
                60, "AGREED", "NOT_ASKED", List.of("FRIEND"), new TreeMap<>(Map.of("CHILD", "INVITED")), excluded);
    }

    private static RemindersAnswered answered(Map<String, Integer> afterDays) {
        return new RemindersAnswered(TODAY, "SYN-TEAM-A", new TreeMap<>(afterDays));
    }

    private void does(Happening happening) {
        stage.does(TODAY, happening);
    }
}
