package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** People opened a review on 1 February 2024 and adjourned it to the 20th; a source tells that it was completed on the 9th. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class BegunReviewTakenBackTest {

    private static final String TOLD = "2024-02-13T02:00:00Z";
    private static final String DENIED = "2024-02-14T02:00:00Z";
    private static final String LATER = "2024-02-15T02:00:00Z";

    private final Desk desk = new Desk();
    private final String person = CaseManagement.person();
    private String childId;
    private String review;

    @BeforeEach
    void peopleAdjournedAReviewAndASourceCompletedIt() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        childId = CaseManagement.arrived(person);
        review = "/v1/reviews/" + opened("2024-02-01");
        Desk.change(review, "/adjourn", """
                {"adjournedOn": "2024-02-01", "continuesOn": "2024-02-20", "reason": "The school has more to say"}""").statusCode(200);
        assertThat(told(TOLD, "R-1", "2024-02-09", false)).isEmpty();
        Desk.get(review).body("status", equalTo("HELD")).body("completedOn", equalTo("2024-02-09"));
    }

    @Test
    void itIsUnderWayAgainAsPeopleLeftIt() {
        assertThat(told(DENIED, "R-1", "2024-02-09", true)).isEmpty();

        Desk.get(review)
                .body("status", equalTo("ADJOURNED"))
                .body("openedOn", equalTo("2024-02-01"))
                .body("bookedFor", equalTo("2024-02-20"))
                .body("completedOn", nullValue())
                .body("history.what", contains("OPENED", "ADJOURNED", "TOLD_BY_SOURCE", "WITHDRAWN_BY_SOURCE"));
        adjourned().body("items.reviewId", contains(id()));
        assertThat(toSettle()).isEmpty();
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("review-corrected.v1"))
                .extracting(event -> event.data().get("withdrawn").asBoolean())
                .containsExactly(true);

        Desk.change(review, "/hold", """
                {"heldOn": "2024-02-20", "chairedBy": "%s", "participationCode": "PN1"}""".formatted(desk.iro()))
                .statusCode(200)
                .body("timeliness", equalTo("ON_TIME_ADJOURNED"));
    }

    @Test
    void whatItsSourceTellsAgainIsTheSameReview() {
        told(DENIED, "R-1", "2024-02-09", true);

        assertThat(told(LATER, "R-1", "2024-02-09", false)).isEmpty();

        reviews().body("items.reviewId", contains(id())).body("items.status", contains("HELD"));
    }

    /** What is arranged for its meetings is no word on whether it was completed. */
    @Test
    void whatPeopleArrangedForItsMeetingsGoesOnWithIt() {
        Desk.change(review + "/arrangements", "", "{\"placeKind\": \"FAMILY_HOME\"}")
                .statusCode(200);

        assertThat(told(DENIED, "R-1", "2024-02-09", true)).isEmpty();

        Desk.get(review).body("status", equalTo("ADJOURNED"));
        Desk.get(review + "/arrangements").body("arrangement.placeKind", equalTo("FAMILY_HOME"));
    }

    @Test
    void whatPeopleRecordedOnItAsHeldKeepsIt() {
        Desk.post(review + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""").statusCode(201);

        assertThat(told(DENIED, "R-1", "2024-02-09", true)).containsExactly("PERSONS_WORD_STANDS");

        Desk.get(review).body("status", equalTo("HELD"));
        assertThat(toSettle()).containsExactly(id());
    }

    /** One review of a child is under way at a time. */
    @Test
    void whenAnotherIsUnderWayByNowItStandsUntilThatIsSettled() {
        var next = opened("2024-05-07");

        assertThat(told(DENIED, "R-1", "2024-02-09", true)).containsExactly("PERSONS_WORD_STANDS");
        Desk.get(review).body("status", equalTo("HELD"));
        assertThat(toSettle()).containsExactly(id());

        Desk.change("/v1/reviews/" + next, "/cancel", """
                {"cancelledOn": "2024-05-08", "reason": "It was opened for another child"}""").statusCode(200);
        assertThat(told(LATER, "R-1", "2024-02-09", true)).isEmpty();
        Desk.get(review).body("status", equalTo("ADJOURNED"));
        assertThat(toSettle()).isEmpty();
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("review-disputed.v1"))
                .extracting(event -> event.data().hasNonNull("settledBy")
                        ? event.data().get("settledBy").asText()
                        : "open")
                .containsExactly("open", "TAKEN_BACK");
    }

    /** No source moves what people recorded of its meetings, and the database refuses a completion before the opening. */
    @Test
    void aSourceThatMeansADayBeforeItsMeetingsMeansAnotherReview() {
        assertThat(told(DENIED, "R-1", "2024-01-25", false)).isEmpty();

        reviews()
                .body("items.status", containsInAnyOrder("HELD", "ADJOURNED"))
                .body("items.completedOn", hasItem("2024-01-25"));
        Desk.get(review).body("status", equalTo("ADJOURNED")).body("openedOn", equalTo("2024-02-01"));
    }

    @Test
    void whenAnotherIsUnderWayItStandsBesideTheReviewThatItsSourceMeans() {
        opened("2024-05-07");

        assertThat(told(DENIED, "R-1", "2024-01-25", false)).containsExactly("PERSONS_WORD_STANDS");

        reviews()
                .body("items.status", contains("HELD", "HELD", "OPENED"))
                .body("items.completedOn", hasItems("2024-01-25", "2024-02-09"));
        assertThat(toSettle()).containsExactly(id());
    }

    @Test
    void theOpeningThatPeopleRecordedIsNoSourcesToMove() {
        CaseManagement.review(person, DENIED, """
                "reviewId": "R-1", "heldOn": "2024-02-09", "openedOn": "2024-02-05", "participationCode": "PN1\"""");
        assertThat(told(LATER, "R-1", "2024-02-09", true)).isEmpty();

        Desk.get(review).body("status", equalTo("ADJOURNED")).body("openedOn", equalTo("2024-02-01"));
    }

    private String opened(String day) {
        return Desk.post("/v1/children/" + childId + "/opened-reviews", """
                {"openedOn": "%s", "chairedBy": "%s"}""".formatted(day, desk.iro()))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private List<String> told(String version, String id, String day, boolean cancelled) {
        return ReviewRecords.findings(ReviewRecords.of(person, desk.iro(), version, id, day, cancelled));
    }

    private String id() {
        return review.substring(review.lastIndexOf('/') + 1);
    }

    private ValidatableResponse reviews() {
        return Desk.get("/v1/children/" + childId + "/reviews");
    }

    private ValidatableResponse adjourned() {
        return Desk.get("/v1/worklists/adjourned-reviews?iro=" + desk.iro());
    }

    private List<String> toSettle() {
        return Desk.get("/v1/worklists/to-settle/reviews?iro=" + desk.iro())
                .statusCode(200)
                .extract()
                .path("items.reviewId");
    }
}
