package org.openiro.review.timeliness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;

/** Of a council that no other test uses. What its children's due dates make of it stands in {@code HistoryFromTest}. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class TimelinessSettingsTest {

    private static final String SETTINGS = "/v1/timeliness-settings";
    private static final String EVENT = "timeliness-settings-changed.v1";

    private final String council = "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final Historian historian = new Historian(council);
    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

    @Test
    void aCouncilNamesItsDaysAndWhoSaidWhatStaysToBeSeen() {
        settings()
                .body("historyFrom", nullValue())
                .body("timelinessFrom", nullValue())
                .body("history", hasSize(0));

        set(day("2024-04-01"), null).statusCode(200);
        set(day("2024-04-01"), day("2024-09-01"))
                .statusCode(200)
                .body("historyFrom", equalTo("2024-04-01"))
                .body("timelinessFrom", equalTo("2024-09-01"));
        set(null, null).statusCode(200).body("historyFrom", nullValue()).body("timelinessFrom", nullValue());

        settings()
                .body("history.historyFrom", contains("2024-04-01", "2024-04-01", null))
                .body("history.timelinessFrom", contains(null, "2024-09-01", null))
                .body("history[0].setBy", equalTo("test-iro-manager"))
                .body("history[0].reason", equalTo("Nothing before was loaded"));
        given().auth()
                .oauth2(TestTokens.token("iro-manager", TestTokens.OTHERSHIRE))
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("history.findAll { it.historyFrom == '2024-04-01' }", hasSize(0));
    }

    @Test
    void everyChangeIsToldWholeAndTheSameSaidAgainIsNot() {
        set(day("2024-04-01"), null).statusCode(200);
        set(day("2024-04-01"), null).statusCode(200);
        set(day("2024-04-01"), day("2024-09-01")).statusCode(200);
        set(null, null).statusCode(200);

        var told = PublishedEvents.of("review", "reviews", council);
        assertThat(told).extracting(PublishedEvents.Published::type).containsOnly(EVENT);
        assertThat(told)
                .extracting(event -> List.of(
                        event.data().path("historyFrom").asText(),
                        event.data().path("timelinessFrom").asText()))
                .containsExactly(List.of("2024-04-01", ""), List.of("2024-04-01", "2024-09-01"), List.of("", ""));
        assertThat(told.getFirst().data().get("detailUrl").asText()).endsWith(SETTINGS);
        ContractFiles.assertPublishedValid("review", council, EVENT);
    }

    @Test
    void historyBeginsTodayAtTheLatestAndFromWhenReviewsAreJudgedMayBePlanned() {
        set(today.plusDays(1), null)
                .statusCode(422)
                .body("code", equalTo("timeliness-settings-refused"))
                .body("errors.pointer", contains("/historyFrom"))
                .body("errors.code", contains("after-today"));
        settings().body("history", hasSize(0));
        set(today, today.plusDays(1)).statusCode(200);
    }

    @Test
    void aChangeIsMadeToWhatWasSeen() {
        var body = "{\"reason\": \"Nothing before was loaded\"}";
        var read = settings().extract().header("ETag");
        historian.put(null, body).statusCode(428);
        set(today, null).statusCode(200);
        historian.put(read, body).statusCode(412);
        historian
                .put("*", "{\"historyFrom\": \"2024-04-01\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        settings().body("history", hasSize(1));
    }

    private ValidatableResponse settings() {
        return historian.settings();
    }

    private ValidatableResponse set(@Nullable LocalDate historyFrom, @Nullable LocalDate timelinessFrom) {
        return historian.set(historyFrom, timelinessFrom);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
