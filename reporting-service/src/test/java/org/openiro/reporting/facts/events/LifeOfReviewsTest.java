package org.openiro.reporting.facts.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Repository;
import org.openiro.reporting.testing.Told;

/** What review-service tells of the life of a review counts once, as it stands in the end. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class LifeOfReviewsTest {

    @Test
    void aReviewRecordedInErrorIsNotCounted() {
        var council = Councils.fresh();
        var told = new Told(council);
        told.child("ana", "2023-01-09", null, "C2");
        told.held("ana", "right", "2024-06-10", "2024-06-10", "PN1", null);
        told.held("ana", "wrong", "2024-12-10", "2024-12-20", "PN1", "ADMIN");
        Reports.once(council, report -> count(report, "reviewsCompleted") == 2);

        send(
                told,
                "review-corrected.v1",
                "ana",
                body(told, "wrong", "2024-12-20", "").replaceFirst("\\}$", ", \"before\": {}, \"withdrawn\": true}"));

        var report = Reports.once(council, each -> count(each, "reviewsCompleted") == 1);
        assertThat(report.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(1);
        assertThat(report.getInt("figures.reviewsHeldOnTime.denominator")).isEqualTo(1);
    }

    @Test
    void oneAdjournmentLeavesAReviewInTimeAndTwoDoNot() {
        var council = Councils.fresh();
        var told = new Told(council);
        told.child("ana", "2023-01-09", null, "C2");

        send(told, "review-held.v1", "ana", body(told, "once", "2024-06-24", ""));
        send(told, "review-held.v1", "ana", body(told, "twice", "2024-06-25", "\"SECOND_ADJOURNMENT\""));

        var report = Reports.once(council, each -> count(each, "reviewsCompleted") == 2);
        assertThat(report.getInt("figures.reviewsHeldOnTime.numerator")).isEqualTo(1);
        assertThat(report.getInt("figures.reviewsHeldOnTime.denominator")).isEqualTo(2);
    }

    @Test
    void thatAReviewIsUnderWayIsNoFigureAndNoDeadLetter() {
        var council = Councils.fresh();
        var told = new Told(council);
        told.child("ana", "2023-01-09", null, "C2");
        for (var type : new String[] {"review-opened.v1", "review-adjourned.v1", "review-booked.v1"}) {
            send(told, type, "ana", Repository.text("review-service/contracts/events/" + type + ".example.json"));
        }
        // Under the same key, so read after them.
        told.held("ana", "r1", "2024-06-10", "2024-06-10", "PN1", null);

        Reports.once(council, report -> count(report, "reviewsCompleted") == 1);
        given().auth()
                .oauth2(TestTokens.token("integration", council))
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items", Matchers.hasSize(0));
    }

    /** Opened on its due date, 10 June 2024. */
    private static String body(Told told, String review, String completedOn, String irregularities) {
        return told.heldBody("ana", review, "2024-06-10", completedOn, "PN1", null)
                .replace("\"rule\":", "\"openedOn\": \"2024-06-10\", \"rule\":")
                .replace("\"irregularities\": []", "\"irregularities\": [" + irregularities + "]");
    }

    private static void send(Told told, String type, String child, String body) {
        TestEvents.publish("reviews", type, told.authority(), told.key(child), body);
    }
}
