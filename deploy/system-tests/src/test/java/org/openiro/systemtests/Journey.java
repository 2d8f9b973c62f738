package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openiro.simulator.frontdoor.Answer;

/**
 * One child's way through care in one council. Care starts on Monday 2 September 2024. September has no bank holiday,
 * so working days 1 to 4 are 3 to 6 September, 5 to 9 the 9th to 13th, 10 to 14 the 16th to 20th, 15 to 19 the 23rd to
 * 27th, and day 20 is Monday 30 September. The first review is held on 7 October (7 days late), the second on 7 January
 * 2025, three months after the first to the day.
 */
final class Journey {

    static final int YEAR = 2024;
    static final String FIRST_DUE = "2024-09-30";
    private static final String SYSTEM = "system-test-lcs";
    private static final String PERSON = "JOURNEY-1";

    private final Council council;
    private String childId = "";
    private String concern = "";

    Journey(Council council) {
        this.council = council;
    }

    /** All steps, with something happening in between; answers the report once it shows everything. */
    JsonNode travel(Runnable inBetween) {
        childEntersCare();
        iroIsAllocated();
        inBetween.run();
        firstReviewIsHeldLate();
        secondReviewIsHeldOnItsDueDate();
        concernIsRaisedMadeFormalAndClosed();
        return report();
    }

    String childId() {
        return childId;
    }

    String concern() {
        return concern;
    }

    void childIsWithdrawn() {
        council.publish(
                SYSTEM + ":" + PERSON,
                "child-withdrawn.v1",
                Map.of("sourceSystem", SYSTEM, "personId", PERSON, "sourceVersion", "2025-02-03T20:00:00Z"));
    }

    void childEntersCare() {
        publishChild("2024-09-02T20:00:00Z");
        Map<String, Object> question = Map.of("identifiers", List.of(Map.of("scheme", SYSTEM, "identifier", PERSON)));
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            childId = council.reviews()
                    .ask("integration", "/v1/children/lookups", question)
                    .orStop("looking the child up")
                    .at("/items/0/childId")
                    .asText("");
            return !childId.isEmpty();
        });
        assertThat(council.reviews()
                        .get("iro", "/v1/children/" + childId + "/due-dates")
                        .orStop("reading the due dates")
                        .findValuesAsText("statutoryDueOn"))
                .contains(FIRST_DUE);
    }

    /** The source's whole record of the child, as of then. */
    void publishChild(String sourceVersion) {
        council.publish(
                SYSTEM + ":" + PERSON,
                "child-record.v1",
                Map.of(
                        "sourceSystem",
                        SYSTEM,
                        "personId",
                        PERSON,
                        "sourceVersion",
                        sourceVersion,
                        "dateOfBirth",
                        "2012-05-14",
                        "sex",
                        "F",
                        "ethnicity",
                        "WBRI",
                        "periodsOfCare",
                        List.of(Map.of("startedOn", "2024-09-02")),
                        "legalStatuses",
                        List.of(Map.of("code", "V2", "from", "2024-09-02")),
                        "placements",
                        List.of(Map.of("type", "U6", "provider", "PR1", "from", "2024-09-02")),
                        "involvements",
                        List.of()));
    }

    void iroIsAllocated() {
        Map<String, Object> iro = Map.of(
                "professional",
                "SYN-IRO-J",
                "name",
                "Synthetic Journey IRO",
                "team",
                "IRS",
                "posts",
                List.of(Map.of("from", "2024-04-01", "fte", 0.5, "iroShare", 1, "basis", "PERMANENT")));
        String iroId = council.caseload()
                .command("iro-manager", "/v1/iros", iro)
                .orStop("entering the IRO")
                .path("iroId")
                .asText();
        council.caseload()
                .command(
                        "iro-manager",
                        "/v1/allocations",
                        Map.of(
                                "child",
                                Map.of("scheme", SYSTEM, "identifier", PERSON),
                                "iroId",
                                iroId,
                                "from",
                                "2024-09-05"))
                .orStop("allocating the IRO");
    }

    /** First without the reason, which is refused by its name; then with it. */
    void firstReviewIsHeldLate() {
        String path = "/v1/children/" + childId + "/held-reviews";
        Answer refused = council.reviews()
                .command(
                        "iro",
                        path,
                        Map.of("heldOn", "2024-10-07", "chairedBy", "SYN-IRO-J", "participationCode", "PN1"));
        assertThat(refused.names("lateReason")).as("refused: %s", refused).isTrue();
        JsonNode held = council.reviews()
                .command(
                        "iro",
                        path,
                        Map.of(
                                "heldOn",
                                "2024-10-07",
                                "chairedBy",
                                "SYN-IRO-J",
                                "participationCode",
                                "PN1",
                                "lateReason",
                                "SW_REPORT"))
                .orStop("holding the first review");
        assertThat(held.path("timeliness").asText()).isEqualTo("LATE");
        assertThat(held.path("daysLate").asInt()).isEqualTo(7);
    }

    void secondReviewIsHeldOnItsDueDate() {
        JsonNode held = council.reviews()
                .command(
                        "iro",
                        "/v1/children/" + childId + "/held-reviews",
                        Map.of("heldOn", "2025-01-07", "chairedBy", "SYN-IRO-J", "participationCode", "PN6"))
                .orStop("holding the second review");
        assertThat(held.path("timeliness").asText()).isEqualTo("ON_TIME");
    }

    void concernIsRaisedMadeFormalAndClosed() {
        concern = council.escalation()
                .command(
                        "iro",
                        "/v1/concerns",
                        Map.of(
                                "child",
                                Map.of("scheme", SYSTEM, "identifier", PERSON),
                                "theme",
                                "DRIFT_DELAY",
                                "words",
                                "Synthetic: the permanence plan is not moving.",
                                "raisedOn",
                                "2024-10-10"))
                .orStop("raising the concern")
                .path("concernId")
                .asText();
        step("formalise", Map.of("formalisedOn", "2024-10-17"));
        step("close", Map.of("closedOn", "2024-11-05", "outcome", "RESOLVED"));
    }

    private void step(String step, Map<String, Object> body) {
        String path = "/v1/concerns/" + concern;
        String etag = council.escalation().get("iro", path).etag().orElseThrow();
        council.escalation().command("iro", path + "/" + step, body, etag).orStop("concern: " + step);
    }

    /** The annual report, once each of the journey's facts stands in it. */
    JsonNode report() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(JourneyFigures.of(council.annualReport(YEAR)))
                        .isEqualTo(JourneyFigures.EXPECTED));
        return council.annualReport(YEAR);
    }
}
