package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class BookManyTest {

    private final Desk desk = new Desk();

    @Test
    void eachRowIsBookedOrRefusedByItself() {
        var booked = desk.child();
        Desk.post("/v1/children/" + booked + "/reviews", "{\"bookedFor\": \"2099-01-05\"}")
                .statusCode(201);
        var one = desk.child();
        var other = desk.child();

        book(
                        UUID.randomUUID().toString(),
                        row(other, "2099-06-26"),
                        row(booked, "2099-06-26"),
                        row(UUID.randomUUID().toString(), "2099-06-26"),
                        row(one, "2099-06-27"))
                .statusCode(200)
                .body("results.childId[0]", equalTo(other))
                .body("results.outcome", contains("RECORDED", "REFUSED", "REFUSED", "RECORDED"))
                .body("results[1].refusal.code", equalTo("review-already-booked"))
                .body("results[2].refusal.status", equalTo(404));

        reviewsOf(one).body("items.bookedFor", contains("2099-06-27"));
        reviewsOf(other).body("items.bookedFor", contains("2099-06-26"));
        reviewsOf(booked).body("items.bookedFor", contains("2099-01-05"));
        Stream.of(one, other).forEach(childId -> assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .containsOnlyOnce("review-booked.v1"));
    }

    @Test
    void ofTwoRowsForOneChildTheFirstIsBooked() {
        var childId = desk.child();

        book(UUID.randomUUID().toString(), row(childId, "2099-06-27"), row(childId, "2099-06-26"))
                .body("results.outcome", contains("RECORDED", "REFUSED"));

        reviewsOf(childId).body("items.bookedFor", contains("2099-06-27"));
    }

    @Test
    void eachRowSaysWhetherItTakesTheChildOutOfSchool() {
        Desk.command("iro-manager").body("""
                        {"firstDay": "2025-01-06", "lastDay": "2025-02-14", "dayStartsAt": "08:45", "dayEndsAt": "16:30"}""").post("/v1/school-terms").then().statusCode(201);
        var noTime = "{\"childId\": \"%s\", \"bookedFor\": \"2025-01-08\"}".formatted(desk.child());

        book(
                        UUID.randomUUID().toString(),
                        row(desk.child(), "2025-01-08"),
                        row(desk.child(), "2025-01-11"),
                        row(desk.child(), "2099-06-26"),
                        noTime)
                .statusCode(200)
                .body(
                        "results.schoolTime",
                        contains("IN_SCHOOL_HOURS", "OUTSIDE_SCHOOL_HOURS", "NOT_OF_SCHOOL_AGE", null));
    }

    @Test
    void theSameCommandBooksOnce() {
        var childId = desk.child();
        var key = UUID.randomUUID().toString();
        var first =
                book(key, row(childId, "2099-06-26")).statusCode(200).extract().<String>path("results[0].reviewId");

        book(key, row(childId, "2099-06-26")).statusCode(200).body("results.reviewId", contains(first));
        book(key, row(childId, "2099-06-27")).statusCode(422);

        reviewsOf(childId).body("items", hasSize(1));
    }

    @Test
    void twoHundredRowsAreTheMost() {
        var rows = IntStream.rangeClosed(0, BookMany.MOST)
                .mapToObj(i -> row(UUID.randomUUID().toString(), "2099-06-26"))
                .toList();

        book(UUID.randomUUID().toString(), rows.toArray(String[]::new))
                .statusCode(400)
                .body("errors.pointer", contains("/bookings"));
        book(UUID.randomUUID().toString(), rows.subList(1, rows.size()).toArray(String[]::new))
                .statusCode(200)
                .body("results", hasSize(BookMany.MOST));
        book(UUID.randomUUID().toString()).statusCode(400);
    }

    @Test
    void everyChildOfTheRowsIsInTheAccessLog() {
        var children = List.of(desk.child(), desk.child());
        book(
                        UUID.randomUUID().toString(),
                        row(children.getFirst(), "2099-06-26"),
                        row(children.getLast(), "2099-06-26"))
                .statusCode(200);

        children.forEach(childId -> Desk.as("auditor")
                .queryParam("childId", childId)
                .get("/v1/access-log")
                .then()
                .body("items.operation", hasItem("POST /v1/review-bookings")));
    }

    private static ValidatableResponse book(String key, String... rows) {
        return Desk.as("review-administrator")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"bookings\": [" + Stream.of(rows).collect(Collectors.joining(",")) + "]}")
                .post("/v1/review-bookings")
                .then();
    }

    private static String row(String childId, String day) {
        return "{\"childId\": \"%s\", \"bookedFor\": \"%s\", \"startsAt\": \"16:00\"}".formatted(childId, day);
    }

    private static ValidatableResponse reviewsOf(String childId) {
        return Desk.get("/v1/children/" + childId + "/reviews").statusCode(200);
    }
}
