package org.openiro.review.child;

import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A child has two social workers at a time: the one who came last answers for it, to the lists and to whoever asks. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class OwnTeamsTest {

    private final Desk desk = new Desk();
    private final String theirs = "team-" + UUID.randomUUID();
    private final String others = "team-" + UUID.randomUUID();

    /** Who came on one day is told apart by the reference, whoever is listed first. */
    @ParameterizedTest
    @CsvSource({
        "sw-1, 2024-02-01, sw-2, 2024-01-15",
        "sw-2, 2024-01-15, sw-1, 2024-01-15",
        "sw-b, 2024-01-15, sw-B, 2024-01-15"
    })
    void whoeverAnswersForAChildSeesItOnTheListAndMayReadIt(
            String last, String lastFrom, String before, String beforeFrom) {
        for (boolean lastFirst : new boolean[] {true, false}) {
            var one = socialWorker(last, theirs, lastFrom);
            var other = socialWorker(before, others, beforeFrom);
            var decisions = decided(lastFirst ? one + ", " + other : other + ", " + one);

            Desk.teamManager(theirs).get(decisions).then().statusCode(200).body("items", hasSize(1));
            Desk.teamManager(others).get(decisions).then().statusCode(403);
            Desk.teamManager(theirs)
                    .get("/v1/worklists/decisions-overdue")
                    .then()
                    .body("items", hasSize(lastFirst ? 1 : 2));
            Desk.teamManager(others)
                    .get("/v1/worklists/decisions-overdue")
                    .then()
                    .body("items", hasSize(0));
        }
    }

    /** The address of the decisions of a child's review, one of which is overdue. */
    private String decided(String socialWorkers) {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}],
                "legalStatuses": [{"code": "C1", "from": "2024-01-15"}], "involvements": [%s]""".formatted(socialWorkers));
        var address = "/v1/reviews/" + desk.holds(CaseManagement.arrived(person), "2024-02-12") + "/decisions";
        Desk.post(address, """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-03-01"}""").statusCode(201);
        return address;
    }

    private static String socialWorker(String professional, String team, String from) {
        return """
                {"role": "SOCIAL_WORKER", "professional": "%s", "team": "%s", "from": "%s"}""".formatted(professional, team, from);
    }
}
