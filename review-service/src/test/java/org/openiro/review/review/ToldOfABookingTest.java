package org.openiro.review.review;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** On 1 February 2024 a review is booked for the 12th, by when the first is due; a source tells of reviews. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ToldOfABookingTest {

    private final String person = CaseManagement.person();
    private String childId;
    private String booked;

    @BeforeEach
    void aReviewIsBooked() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        childId = CaseManagement.arrived(person);
        CaseDays.on(
                LocalDate.parse("2024-02-01"),
                () -> booked = book("2024-02-12").statusCode(201).extract().path("reviewId"));
    }

    /** Before that day, on it, or too late. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-09", "2024-02-12", "2024-02-15"})
    void whatASourceTellsOnceItsDayHasComeIsTheReviewThatWasBooked(String heldOn) {
        told("2024-02-16", "R-1", heldOn);

        reviews()
                .body("items.reviewId", contains(booked))
                .body("items.status", contains("HELD"))
                .body("items[0].completedOn", equalTo(heldOn));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("review-held.v1"))
                .extracting(event -> event.data().get("reviewId").asText())
                .containsExactly(booked);
        book("2024-05-02").statusCode(201);
    }

    /** The meeting that is planned may still take place. */
    @Test
    void beforeItsDayABookingStays() {
        told("2024-02-10", "R-1", "2024-02-09");

        reviews().body("items.status", containsInAnyOrder("HELD", "BOOKED"));
    }

    @Test
    void theReviewAfterTheNextIsNotTheOneThatWasBooked() {
        told("2024-02-10", "R-1", "2024-02-09");

        told("2024-05-03", "R-2", "2024-05-02");

        reviews().body("items.status", containsInAnyOrder("HELD", "HELD", "BOOKED"));
    }

    @Test
    void aReviewThatWasHeldBeforeAnybodyBookedIsNotTheOneThatWasBooked() {
        told("2024-02-16", "R-1", "2024-01-31");

        reviews().body("items.status", containsInAnyOrder("HELD", "BOOKED"));
    }

    private ValidatableResponse book(String day) {
        return Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"" + day + "\"}");
    }

    /** Until it is taken. */
    private void told(String on, String reviewId, String heldOn) {
        CaseDays.on(LocalDate.parse(on), () -> {
            CaseManagement.review(person, on + "T02:00:00Z", """
                    "reviewId": "%s", "heldOn": "%s", "participationCode": "PN1", "cancelled": false""".formatted(reviewId, heldOn));
            await().atMost(60, SECONDS).until(() -> reviews()
                    .extract()
                    .<List<String>>path("items.completedOn")
                    .contains(heldOn));
        });
    }

    private ValidatableResponse reviews() {
        return Desk.get("/v1/children/" + childId + "/reviews").statusCode(200);
    }
}
