package org.openiro.review.calendar;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.access.Roles;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.events.store.AdvisoryLock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** What children's due dates make of a holiday stands in {@code LateHolidayTest}. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LateHolidayCommandsTest {

    private static final String SHIPPED = "england-and-wales-2027.1";

    @AfterEach
    void noHolidayIsLate() {
        Installation.withdrawsAll();
    }

    @Test
    void aHolidayIsInForceForEveryCouncilAndEveryServiceHearsTheWholeList() {
        Installation.proclaims("2019-02-20", "2019-02-11")
                .statusCode(201)
                .body("date", equalTo("2019-02-20"))
                .body("recordedBy", equalTo("test-platform-admin"));
        Installation.proclaims("2019-02-18", "2019-02-11").statusCode(201);

        for (String council : List.of(TestTokens.SAMPLEBOROUGH, TestTokens.OTHERSHIRE)) {
            calendar(council)
                    .body("calendarVersion", equalTo(SHIPPED + "+2019-02-18+2019-02-20"))
                    .body("to", equalTo("2027-12-31"))
                    .body("holidays.size()", greaterThan(264))
                    .body("holidays.find { it.date == '2019-02-20' }.title", equalTo("Proclaimed late"));
        }
        await().atMost(30, SECONDS).until(() -> last().sent());
        assertThat(last().authority()).isEqualTo("PLATFORM");
        assertThat(last().data().findValuesAsText("date")).containsExactly("2019-02-18", "2019-02-20");
        assertThat(last().data().get("calendarVersion").asText()).isEqualTo(SHIPPED + "+2019-02-18+2019-02-20");
        ContractFiles.assertPublishedValid("review", "PLATFORM", "calendar-changed.v1");
    }

    @Test
    void calculationsCountByItAndNameIt() {
        assertThat(fiveDaysAfter("2019-02-18")).isEqualTo("2019-02-25 " + SHIPPED);

        Installation.proclaims("2019-02-20", "2019-02-11");

        assertThat(fiveDaysAfter("2019-02-18")).isEqualTo("2019-02-26 " + SHIPPED + "+2019-02-20");
        assertThat(fiveDaysAfter("2019-02-20")).isEqualTo("2019-02-27 " + SHIPPED + "+2019-02-20");
    }

    @Test
    void oneRecordedInErrorIsWithdrawnOnceAndMayBeProclaimedAgain() {
        var recorded = Installation.proclaims("2019-02-20", "2019-02-11");
        String id = recorded.extract().path("holidayId");
        String version = recorded.extract().header("ETag");
        Installation.asks()
                .get("/v1/late-bank-holidays/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(version))
                .body("withdrawnAt", nullValue());

        Installation.withdraws(id, version)
                .statusCode(200)
                .body("withdrawnBy", equalTo("test-platform-admin"))
                .body("withdrawnReason", equalTo("recorded by a test"));

        calendar(TestTokens.SAMPLEBOROUGH)
                .body("calendarVersion", equalTo(SHIPPED))
                .body("holidays.date", not(hasItem("2019-02-20")));
        assertThat(last().data().get("lateHolidays")).isEmpty();
        Installation.withdraws(id, version).statusCode(412);
        Installation.withdraws(id, "*").statusCode(409).body("code", equalTo("holiday-withdrawn"));
        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);
        Installation.asks()
                .get("/v1/late-bank-holidays")
                .then()
                .body("findAll { it.date == '2019-02-20' }.withdrawnAt", hasItem(notNullValue()));
    }

    @Test
    void aDayThatIsNoWorkingDayOrOutsideThePublishedYearsIsRefusedByItsField() {
        Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);

        refused("2019-02-20", "2019-02-11", "/date", "holiday-already");
        refused("2019-12-25", "2019-02-11", "/date", "holiday-already");
        refused("2019-02-23", "2019-02-11", "/date", "weekend");
        refused("2028-01-03", "2019-02-11", "/date", "calendar-not-known");
        refused("1994-12-30", "1994-12-01", "/date", "calendar-not-known");
        refused("2019-02-21", "2019-02-22", "/proclaimedOn", "after-the-holiday");
        refused(
                "2027-12-29",
                LocalDate.now(Clock.system(LondonClock.LONDON)).plusDays(1).toString(),
                "/proclaimedOn",
                "after-today");
        calendar(TestTokens.SAMPLEBOROUGH).body("calendarVersion", equalTo(SHIPPED + "+2019-02-20"));
    }

    private static void refused(String date, String proclaimedOn, String pointer, String code) {
        Installation.proclaims(date, proclaimedOn)
                .statusCode(422)
                .body("code", equalTo("holiday-refused"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void whatCannotBeReadOrKeptIsRefusedByItsField() {
        var complete = """
                {"date": "2019-02-21", "title": "%s", "source": "synthetic", "proclaimedOn": "2019-02-11"%s}""";

        Installation.records("{}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/date"))
                .body("errors.size()", is(4));
        Installation.records(complete.formatted("x".repeat(201), ""))
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
        Installation.records(complete.formatted("\\u0000", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
        Installation.records(complete.formatted("Day", ", \"until\": \"2019-02-22\""))
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        Installation.records(complete.replace("2019-02-21", "2019-02-30").formatted("Day", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/date"));
        calendar(TestTokens.SAMPLEBOROUGH).body("calendarVersion", equalTo(SHIPPED));
    }

    @Test
    void onlyWhoAdministersTheInstallationReadsRecordsOrWithdrawsOne() {
        String id = Installation.proclaims("2019-02-20", "2019-02-11").extract().path("holidayId");
        var holiday = """
                {"date": "2019-02-21", "title": "Day", "source": "synthetic", "proclaimedOn": "2019-02-11"}""";

        for (String role : List.of(Roles.PLATFORM_ADMIN, Roles.IRO_MANAGER)) {
            given().auth()
                    .oauth2(TestTokens.token(role, TestTokens.SAMPLEBOROUGH))
                    .header("Idempotency-Key", "of-a-council-" + role)
                    .contentType("application/json")
                    .body(holiday)
                    .post("/v1/late-bank-holidays")
                    .then()
                    .statusCode(403);
            for (String path : List.of("/v1/late-bank-holidays", "/v1/late-bank-holidays/" + id)) {
                given().auth()
                        .oauth2(TestTokens.token(role, TestTokens.SAMPLEBOROUGH))
                        .get(path)
                        .then()
                        .statusCode(403);
            }
            given().auth()
                    .oauth2(TestTokens.token(role, TestTokens.SAMPLEBOROUGH))
                    .header("Idempotency-Key", "of-a-council-too-" + role)
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body("{\"reason\": \"no reason\"}")
                    .post("/v1/late-bank-holidays/{id}/withdraw", id)
                    .then()
                    .statusCode(403);
        }
        calendar(TestTokens.SAMPLEBOROUGH).body("calendarVersion", equalTo(SHIPPED + "+2019-02-20"));
    }

    @Test
    void aCommandSentTwiceHasItsEffectOnce() {
        var holiday = """
                {"date": "2019-02-20", "title": "Day", "source": "synthetic", "proclaimedOn": "2019-02-11"}""";
        long before = published();
        for (int time = 0; time < 2; time++) {
            Installation.asks()
                    .header("Idempotency-Key", "twice-" + before)
                    .contentType("application/json")
                    .body(holiday)
                    .post("/v1/late-bank-holidays")
                    .then()
                    .statusCode(201);
        }
        assertThat(published()).isEqualTo(before + 1);
        Installation.asks()
                .contentType("application/json")
                .body(holiday)
                .post("/v1/late-bank-holidays")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        Installation.asks()
                .get("/v1/late-bank-holidays")
                .then()
                .body("findAll { it.withdrawnAt == null }.date", everyItem(equalTo("2019-02-20")));
    }

    /** Each writes the whole list: of two at a time, the second would leave the first's day out. */
    @Test
    void holidaysThatTwoRecordAtOnceAreInTheListBoth() throws Exception {
        CompletableFuture<Integer> first;
        CompletableFuture<Integer> second;
        try (var other = TestDatabase.superuser("review");
                var lock = other.prepareStatement("select pg_advisory_xact_lock(?)")) {
            other.setAutoCommit(false);
            lock.setLong(1, AdvisoryLock.id("calendar"));
            lock.execute();
            first = CompletableFuture.supplyAsync(() -> proclaimed("2019-02-20"), Thread::startVirtualThread);
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 1);
            second = CompletableFuture.supplyAsync(() -> proclaimed("2019-02-18"), Thread::startVirtualThread);
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 2);
            other.rollback();
        }

        assertThat(first.get(60, SECONDS)).isEqualTo(201);
        assertThat(second.get(60, SECONDS)).isEqualTo(201);
        assertThat(last().data().findValuesAsText("date")).containsExactly("2019-02-18", "2019-02-20");
        calendar(TestTokens.SAMPLEBOROUGH).body("calendarVersion", equalTo(SHIPPED + "+2019-02-18+2019-02-20"));
    }

    private static int proclaimed(String date) {
        return Installation.proclaims(date, "2019-02-11").extract().statusCode();
    }

    private static ValidatableResponse calendar(String council) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.IRO, council))
                .get("/v1/bank-holidays")
                .then()
                .statusCode(200);
    }

    private static String fiveDaysAfter(String day) {
        var answer = given().auth()
                .oauth2(TestTokens.token(Roles.IRO))
                .contentType("application/json")
                .body("[{\"reference\": \"x\", \"from\": \"%s\", \"workingDays\": 5}]".formatted(day))
                .post("/v1/working-days/calculations")
                .then()
                .statusCode(200)
                .extract();
        return JsonPath.from(answer.asString()).getString("[0].date") + " " + answer.header("OpenIRO-Calendar-Version");
    }

    private static Published last() {
        return PublishedEvents.of("review", "calendar", "england-and-wales").getLast();
    }

    private static long published() {
        return PublishedEvents.of("review", "calendar", "england-and-wales").size();
    }
}
