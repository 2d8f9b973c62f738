package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/**
 * A child's first review is due on 12 February 2024. Somebody books or opens one, and somebody else enters one as held without
 * saying that it is that one.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class EnteredBesideABookingTest {

    private String childId;

    @BeforeEach
    void aChildArrives() {
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        CaseDays.on(LocalDate.parse("2024-02-01"));
    }

    @AfterEach
    void today() {
        CaseDays.today();
    }

    /** Before its day, on it, or too late. */
    @ParameterizedTest
    @CsvSource({"2024-02-09,", "2024-02-12,", "2024-02-15, ADMIN"})
    void whatIsEnteredOnceItsDayHasComeIsTheReviewThatWasBooked(String heldOn, String lateReason) {
        var booked = book("2024-02-12");
        CaseDays.on(LocalDate.parse("2024-02-16"));

        hold(heldOn, lateReason == null ? "" : ", \"lateReason\": \"" + lateReason + "\"")
                .body("reviewId", equalTo(booked))
                .body("bookedFor", equalTo("2024-02-12"))
                .body("history.what", contains("BOOKED", "HELD"));

        reviews()
                .body("items.reviewId", contains(booked))
                .body("items.status", contains("HELD"))
                .body("items[0].completedOn", equalTo(heldOn));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("review-held.v1"))
                .extracting(event -> event.data().get("reviewId").asText())
                .containsExactly(booked);
        book("2024-05-02");
    }

    /** The meeting that is planned may still take place. */
    @Test
    void beforeItsDayABookingStands() {
        book("2024-02-12");
        CaseDays.on(LocalDate.parse("2024-02-11"));

        hold("2024-02-09", "");

        reviews().body("items.status", contains("HELD", "BOOKED"));
    }

    @Test
    void theBookingOfTheReviewAfterItStands() {
        var booked = book("2024-05-02");
        CaseDays.on(LocalDate.parse("2024-05-03"));

        hold("2024-02-09", "");

        reviews().body("items.status", contains("HELD", "BOOKED")).body("items[1].reviewId", equalTo(booked));
        hold("2024-05-03", "").body("reviewId", equalTo(booked));
    }

    @Test
    void aReviewThatWasHeldBeforeAnybodyBookedIsNotTheOneThatWasBooked() {
        book("2024-02-12");
        CaseDays.on(LocalDate.parse("2024-02-16"));

        hold("2024-01-31", "");

        reviews().body("items.status", contains("HELD", "BOOKED"));
    }

    /** Any other meeting than a review discharges nothing: what is required is still planned. */
    @Test
    void aMeetingThatWasNoReviewLeavesTheBookingStanding() {
        book("2024-02-12");
        CaseDays.on(LocalDate.parse("2024-02-16"));

        hold("2024-02-12", ", \"statutory\": false");

        reviews().body("items.status", containsInAnyOrder("HELD", "BOOKED"));
    }

    /** Opened on 1 February it is to be completed by the 29th. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-01", "2024-02-29"})
    void whatIsEnteredInTheTimeOfAnOpenedReviewIsThatReview(String heldOn) {
        var opened = open("2024-02-01");
        CaseDays.on(LocalDate.parse("2024-03-04"));

        hold(heldOn, "").body("reviewId", equalTo(opened)).body("openedOn", equalTo("2024-02-01"));

        reviews().body("items.status", contains("HELD"));
    }

    @Test
    void whatIsEnteredAfterTheTimeOfAnOpenedReviewIsAnother() {
        open("2024-02-01");
        CaseDays.on(LocalDate.parse("2024-03-04"));

        hold("2024-03-01", ", \"lateReason\": \"ADMIN\"");

        reviews().body("items.status", containsInAnyOrder("HELD", "OPENED"));
    }

    @Test
    void reviewsThatAreEnteredTogetherAreTheBookedOnesToo() {
        var booked = book("2024-02-12");
        CaseDays.on(LocalDate.parse("2024-02-13"));

        Desk.post("/v1/reviews-held-together", """
                {"heldOn": "2024-02-12", "chairedBy": "iro-003",
                 "children": [{"childId": "%s", "participationCode": "PN1"}]}""".formatted(childId))
                .statusCode(200)
                .body("results[0].reviewId", equalTo(booked));

        reviews().body("items.status", contains("HELD"));
    }

    private String book(String day) {
        return Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"" + day + "\"}")
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private String open(String day) {
        return Desk.post("/v1/children/" + childId + "/opened-reviews", """
                {"openedOn": "%s", "chairedBy": "iro-003"}""".formatted(day))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private ValidatableResponse hold(String day, String more) {
        return Desk.post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "%s", "chairedBy": "iro-003", "participationCode": "PN1"%s}""".formatted(day, more))
                .statusCode(201);
    }

    private ValidatableResponse reviews() {
        return Desk.get("/v1/children/" + childId + "/reviews").statusCode(200);
    }
}
