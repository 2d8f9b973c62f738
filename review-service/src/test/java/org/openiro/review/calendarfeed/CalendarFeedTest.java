package org.openiro.review.calendarfeed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.Desk;
import org.openiro.review.iro.ToldIros;

/** Each test has an IRO of its own, whose calendar it reads as a calendar program does: without a token. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class CalendarFeedTest {

    private static final String MANAGER = "iro-manager";

    private final Desk desk = new Desk();

    private String feedId;
    private String calendar;

    @BeforeEach
    void theIrosCalendarIsMade() {
        feedId = made(desk.iro())
                .statusCode(201)
                .body("linked", equalTo(false))
                .extract()
                .path("feedId");
        calendar = drawn(feed());
    }

    @Test
    void itShowsTheMeetingsAsTheyArePlannedToday() {
        var childId = desk.child();
        var reviewId = booked(childId, "2099-06-26", "16:00");

        assertThat(text(calendar))
                .contains("BEGIN:VCALENDAR", "VERSION:2.0", "SUMMARY:Review\r\n")
                .contains("DTSTART:20990626T150000Z", "DTEND:20990626T160000Z")
                .contains("/v1/reviews/" + reviewId)
                .containsOnlyOnce("BEGIN:VEVENT");

        Desk.change("/v1/reviews/" + reviewId, "/rebook", """
                {"bookedFor": "2099-06-27", "rebookedOn": "2024-06-20", "reason": "the carers are away"}""").statusCode(200);
        assertThat(text(calendar))
                .contains("DTSTART;VALUE=DATE:20990627", "DTEND;VALUE=DATE:20990628")
                .doesNotContain("20990626");

        Desk.change("/v1/reviews/" + reviewId, "/cancel", """
                {"cancelledOn": "2024-06-20", "reason": "clash with court"}""").statusCode(200);
        assertThat(text(calendar)).doesNotContain("BEGIN:VEVENT").doesNotContain(reviewId);
    }

    @Test
    void anAdjournedReviewIsShownWhenItGoesOn() {
        var reviewId = booked(desk.child(), "2024-02-12", "16:00");
        Desk.change("/v1/reviews/" + reviewId, "/open", "{\"openedOn\": \"2024-02-12\"}")
                .statusCode(200);
        Desk.change("/v1/reviews/" + reviewId, "/adjourn", """
                {"adjournedOn": "2024-02-12", "continuesOn": "2024-04-05", "startsAt": "16:00", "reason": "no report"}""").statusCode(200);

        assertThat(text(calendar)).contains("DTSTART:20240405T150000Z").doesNotContain("20240212");

        Desk.change("/v1/reviews/" + reviewId, "/hold", """
                {"heldOn": "2024-04-05", "chairedBy": "%s", "participationCode": "PN1", "lateReason": "SW_REPORT"}""".formatted(desk.iro()))
                .statusCode(200);
        assertThat(text(calendar)).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void anIroIsTheSameUnderEveryNameThatCaseloadServiceTells() {
        var iroId = UUID.randomUUID();
        var reviewId = Desk.post("/v1/children/" + new Desk().child() + "/reviews", """
                {"bookedFor": "2099-06-26", "chairedBy": "%s"}""".formatted(iroId))
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        assertThat(text(calendar)).doesNotContain(reviewId);

        ToldIros.told(iroId, null, desk.iro().toUpperCase(Locale.ROOT));

        assertThat(text(calendar)).contains(reviewId);
    }

    @Test
    void itNamesNoChildAndNoPlaceThatTellsOfOne() {
        var childId = desk.child();
        var reviewId = booked(childId, "2099-06-26", "16:00");
        arranged(reviewId, """
                {"placeKind": "WHERE_THE_CHILD_LIVES", "place": "12 Acacia Avenue", "expectedMinutes": 90}""");
        assertThat(text(calendar))
                .contains("DTEND:20990626T163000Z")
                .doesNotContain("LOCATION", "Acacia", childId, desk.team(), desk.iro());

        arranged(reviewId, "{\"placeKind\": \"COUNCIL_OFFICE\", \"place\": \"Room 4\"}");
        assertThat(text(calendar)).contains("LOCATION:Council office").doesNotContain("Room 4");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var reviewId = booked(desk.child(), "2099-06-26", "16:00");
        var first = given().get(calendar);
        assertThat(first.contentType()).startsWith("text/calendar");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");

        var again = given().header("If-None-Match", first.header("ETag")).get(calendar);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(given().get(calendar).asString()).isEqualTo(first.asString());

        arranged(reviewId, "{\"expectedMinutes\": 30}");
        var changed = given().header("If-None-Match", first.header("ETag")).get(calendar);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void reviewsAtOneMeetingAreOneEvent() {
        var older = desk.child("2024-01-15", "2012-03-02");
        var younger = desk.child("2024-01-15", "2014-03-02");
        var reviewIds = Desk.post("/v1/reviews-booked-together", """
                {"bookedFor": "2099-07-01", "startsAt": "16:00", "childIds": ["%s", "%s"]}""".formatted(older, younger))
                .statusCode(200)
                .extract()
                .<List<String>>path("results.reviewId");

        assertThat(text(calendar))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("SUMMARY:2 reviews")
                .contains(reviewIds);
    }

    @Test
    void anAddressDrawnAnewOrRevokedReadsNothingAnyMore() {
        var second = drawn(feed());
        assertThat(given().get(calendar).statusCode()).isEqualTo(404);
        assertThat(given().get(second).statusCode()).isEqualTo(200);

        revoked(feed())
                .statusCode(200)
                .body("linked", equalTo(false))
                .body("history.what", contains("MADE", "LINK_DRAWN", "LINK_DRAWN", "LINK_REVOKED"))
                .body("history.by", hasItem("test-iro-manager"));
        given().get(second).then().statusCode(404).body("code", equalTo("not-found"));
        revoked(feed()).statusCode(409).body("code", equalTo("calendar-feed-not-linked"));
    }

    @Test
    void anAddressIsDrawnByWhoHasSeenTheLastOne() {
        var old = Desk.as("iro").get(feed()).header("ETag");
        drawn(feed());

        Desk.as(MANAGER).header("If-Match", old).put(feed() + "/link").then().statusCode(412);
        Desk.as(MANAGER).put(feed() + "/link").then().statusCode(428);
    }

    @Test
    void theSecretStandsNowhere() {
        var secret = calendar.substring(calendar.lastIndexOf('/') + 1);
        var logged = new CopyOnWriteArrayList<String>();
        var log = logged(logged);
        try {
            given().get(calendar).then().statusCode(200);
            given().get(calendar + "x").then().statusCode(404);
            given().accept("image/png").get(calendar).then().statusCode(406);
            given().options(calendar).then().statusCode(200);
            given().post(calendar).then().statusCode(405);
        } finally {
            Logger.getLogger("").removeHandler(log);
        }

        assertThat(logged).noneMatch(each -> each.contains(secret));
        assertThat(secret).hasSize(43);
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
                .contains("/calendars/")
                .doesNotContain(secret);
        assertThat(Remains.of("review", List.of(secret))).isEmpty();
    }

    @Test
    void anIroHasOneCalendar() {
        made(desk.iro()).statusCode(409).body("code", equalTo("calendar-feed-there"));
        made(desk.iro().toUpperCase(Locale.ROOT)).statusCode(409);
        Desk.get("/v1/calendar-feeds?iro=" + desk.iro())
                .body("items", hasSize(1))
                .body("items.feedId", contains(feedId));
    }

    /** Two that ask at the same time do not see each other. */
    @Test
    void theDatabaseKnowsOneCalendarOfAnIroHoweverTheReferenceIsWritten() throws SQLException {
        try (var database = TestDatabase.superuser("review");
                var statement = database.prepareStatement("""
                        insert into calendar_feed select (jsonb_populate_record(feed, jsonb_build_object(
                            'id', gen_random_uuid(), 'iro', upper(feed.iro), 'secret_hash', null))).*
                        from calendar_feed feed where id = ?""")) {
            statement.setObject(1, UUID.fromString(feedId));

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(statement::execute)
                    .withMessageContaining("uq_calendar_feed_iro_any_case");
        }
    }

    @Test
    void aCouncilsSecretReadsNothingOfAnother() {
        var ofAnother = calendar.replace(TestTokens.SAMPLEBOROUGH, TestTokens.OTHERSHIRE);
        assertThat(ofAnother).isNotEqualTo(calendar);

        assertThat(given().get(ofAnother).statusCode()).isEqualTo(404);
        assertThat(Desk.as("iro").get(ofAnother).statusCode()).isEqualTo(404);
        assertThat(given().get(calendar.replace(TestTokens.SAMPLEBOROUGH, "PLATFORM"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get(calendar + "x").statusCode()).isEqualTo(404);
        assertThat(given().urlEncodingEnabled(false).get(calendar + "%00").statusCode())
                .isEqualTo(404);
        assertThat(Desk.anotherCouncil("iro").get(calendar).statusCode()).isEqualTo(404);
        Desk.anotherCouncil("iro").get(feed()).then().statusCode(404);
    }

    @Test
    void everyReadingIsLoggedUnderTheCalendarsId() {
        var childId = desk.child();
        booked(childId, "2099-06-26", "16:00");
        given().queryParam("t", "1").get(calendar).then().statusCode(200);
        Desk.as("iro").get(calendar).then().statusCode(200);

        Desk.as("auditor")
                .queryParam("subject", "calendar-feed:" + feedId)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].children", contains(childId))
                .body("items[0].operation", equalTo("GET /calendars/{authority}/{secret}"));
    }

    /** Two were made before anybody could know that they are one person's. */
    @Test
    void whoIsKnownUnderTwoNamesHasOneAddress() {
        var iroId = UUID.randomUUID();
        var other = "/v1/calendar-feeds/"
                + made(iroId.toString()).statusCode(201).extract().<String>path("feedId");
        var secondCalendar = drawn(other);
        ToldIros.told(iroId, null, desk.iro());
        made(iroId.toString()).statusCode(409);

        var third = drawn(other);
        assertThat(given().get(calendar).statusCode()).isEqualTo(404);
        assertThat(given().get(secondCalendar).statusCode()).isEqualTo(404);
        assertThat(given().get(third).statusCode()).isEqualTo(200);

        revoked(feed()).statusCode(200);
        assertThat(given().get(third).statusCode()).isEqualTo(404);
    }

    /** An address reads longer than the account that drew it. */
    @Test
    void anIroMakesDrawsAndRevokesNobodyElses() {
        Desk.post("/v1/calendar-feeds", "{\"iro\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(403);
        Desk.as("iro")
                .header("If-Match", Desk.as("iro").get(feed()).header("ETag"))
                .put(feed() + "/link")
                .then()
                .statusCode(403);
        Desk.change(feed(), "/revoke-link", "").statusCode(403).body("code", equalTo("forbidden"));
        assertThat(given().get(calendar).statusCode()).isEqualTo(200);

        var person = ToldIros.person(desk.iro());
        given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.SAMPLEBOROUGH, person))
                .header("If-Match", Desk.as("iro").get(feed()).header("ETag"))
                .put(feed() + "/link")
                .then()
                .statusCode(200);
        assertThat(given().get(calendar).statusCode()).isEqualTo(404);
    }

    private static Handler logged(List<String> into) {
        var log = new Handler() {
            @Override
            public void publish(LogRecord said) {
                into.add(said.getMessage() + " " + Arrays.toString(said.getParameters()) + " " + said.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(log);
        return log;
    }

    /** Whoever makes and draws for any IRO. */
    private static ValidatableResponse made(String iro) {
        return Desk.command(MANAGER)
                .body("{\"iro\": \"" + iro + "\"}")
                .post("/v1/calendar-feeds")
                .then();
    }

    private static ValidatableResponse revoked(String feed) {
        return Desk.command(MANAGER)
                .header("If-Match", Desk.as(MANAGER).get(feed).header("ETag"))
                .post(feed + "/revoke-link")
                .then();
    }

    private static String drawn(String feed) {
        ValidatableResponse drawn = Desk.as(MANAGER)
                .header("If-Match", Desk.as(MANAGER).get(feed).header("ETag"))
                .put(feed + "/link")
                .then()
                .statusCode(200);
        return URI.create(drawn.extract().<String>path("url")).getPath();
    }

    private String feed() {
        return "/v1/calendar-feeds/" + feedId;
    }

    private static String booked(String childId, String day, String at) {
        return Desk.post("/v1/children/" + childId + "/reviews", """
                {"bookedFor": "%s", "startsAt": "%s"}""".formatted(day, at))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private static void arranged(String reviewId, String body) {
        Desk.change("/v1/reviews/" + reviewId + "/arrangements", "", body).statusCode(200);
    }

    /** As a calendar program reads it: long lines are put together again. */
    private static String text(String calendar) {
        Response answer = given().get(calendar);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString().replace("\r\n ", "");
    }
}
