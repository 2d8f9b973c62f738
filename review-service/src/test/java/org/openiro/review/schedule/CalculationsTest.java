package org.openiro.review.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseTable;
import org.openiro.review.schedule.domain.ReferenceCase;
import org.openiro.review.schedule.domain.ReviewHistory;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class CalculationsTest {

    private static final String DUE_DATES = "/v1/due-dates/calculations";
    private static final String WORKING_DAYS = "/v1/working-days/calculations";

    @Test
    void allReferenceCasesComeOutInOneCall() {
        List<NamedCsvRecord> cases = CaseTable.rows("src/test/worked-cases/reference/due-dates.csv");

        ValidatableResponse answer = post(
                        DUE_DATES,
                        cases.stream()
                                .map(row -> request(row.getField("case"), ReferenceCase.history(row)))
                                .toList())
                .statusCode(200);

        assertThat(answer.extract().jsonPath().getList("reference")).isEqualTo(column(cases, "case"));
        assertThat(answer.extract().jsonPath().getList("dueOn")).isEqualTo(column(cases, "expected_due"));
        assertThat(answer.extract().jsonPath().getList("rule")).isEqualTo(column(cases, "rule"));
    }

    @Test
    void allFurtherWorkedCasesComeOutInOneCall() {
        List<NamedCsvRecord> cases = CaseTable.rows("src/test/worked-cases/due-dates.csv");

        ValidatableResponse answer = post(
                        DUE_DATES,
                        cases.stream().map(CalculationsTest::workedRequest).toList())
                .statusCode(200);

        assertThat(answer.extract().jsonPath().getList("dueOn")).isEqualTo(column(cases, "due_on"));
        assertThat(answer.extract().jsonPath().getList("rules"))
                .isEqualTo(
                        cases.stream().map(row -> CaseTable.words(row, "rules")).toList());
    }

    @Test
    void theAnswerHoldsTheWorking() {
        post(DUE_DATES, List.of(Map.of("reference", "a", "becameLookedAfterOn", "2024-03-31", "shortBreak", true)))
                .statusCode(200)
                .body("[0].dueOn", equalTo("2024-06-30"))
                .body("[0].rule", equalTo("SHORTBREAK_FIRST_3M"))
                .body("[0].rules", contains("SHORTBREAK_FIRST_3M"))
                .body("[0].latestWorkingDayOnOrBefore", equalTo("2024-06-28"))
                .body("[0].working.source", equalTo("SI 2010/959 reg 48(3)"))
                .body("[0].working.evidence", equalTo("SECOND"))
                .body("[0].working.inputs", equalTo(Map.of("becameLookedAfterOn", "2024-03-31")))
                .body(
                        "[0].working.steps",
                        contains("SHORTBREAK_FIRST_3M: 3 months from 2024-03-31 is 2024-06-30"
                                + " (that month has no day 31, so its last day)"))
                .body("[0].working.calendarVersion", equalTo("england-and-wales-2027.1"))
                .body("[0].working.relaxed", equalTo(false));
    }

    @Test
    void allProcessDeadlinesComeOutInOneCallInAnswersOfReferenceAndDateAlone() {
        List<NamedCsvRecord> cases = CaseTable.rows("src/test/worked-cases/reference/process-deadlines.csv");

        post(
                        WORKING_DAYS,
                        cases.stream()
                                .map(row -> workingDays(
                                        row.getField("case"),
                                        row.getField("trigger_date"),
                                        Integer.parseInt(row.getField("offset").replace("WD", ""))))
                                .toList())
                .statusCode(200)
                .header("OpenIRO-Calendar-Version", "england-and-wales-2027.1")
                .body(
                        "$",
                        equalTo(cases.stream()
                                .map(row -> Map.of("reference", row.getField("case"), "date", row.getField("expected")))
                                .toList()));
    }

    @Test
    void allFurtherWorkingDayCasesComeOutInOneCall() {
        List<NamedCsvRecord> cases = CaseTable.rows("src/test/worked-cases/working-days.csv");

        ValidatableResponse answer = post(
                        WORKING_DAYS,
                        cases.stream()
                                .map(row -> workingDays(
                                        row.getField("reference"),
                                        row.getField("from"),
                                        Integer.parseInt(row.getField("working_days"))))
                                .toList())
                .statusCode(200);

        assertThat(answer.extract().jsonPath().getList("date")).isEqualTo(column(cases, "date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DUE_DATES, WORKING_DAYS})
    void noRowsGiveNoAnswers(String path) {
        post(path, List.of()).statusCode(200).body("$", hasSize(0));
    }

    @Test
    void tenThousandRowsAreAnsweredAndOneMoreIsRefusedNamingTheLimit() {
        post(DUE_DATES, starts(10_000)).statusCode(200).body("$", hasSize(10_000));
        post(DUE_DATES, starts(10_001))
                .statusCode(413)
                .body("type", equalTo("urn:openiro:problem:too-many-rows"))
                .body("title", equalTo("A calculation takes up to 10,000 rows"));
    }

    @Test
    void everyRowThatCannotBeAnsweredIsNamedByItsPointer() {
        post(
                        DUE_DATES,
                        List.of(
                                Map.of("reference", "a", "becameLookedAfterOn", "2024-01-15"),
                                Map.of("reference", "a", "becameLookedAfterOn", "2024-01-15"),
                                Map.of("becameLookedAfterOn", "2024-01-15"),
                                Map.of("reference", "b", "becameLookedAfterOn", "0024-01-15")))
                .statusCode(400)
                .body("type", equalTo("urn:openiro:problem:invalid-fields"))
                .body("errors.pointer", contains("/1/reference", "/2/reference", "/3/becameLookedAfterOn"))
                .body("errors.code", contains("duplicate", "not-blank", "date-out-of-range"));
    }

    @Test
    void aRowWithNothingToGoOnOrWithReviewsOutOfOrderIsNamed() {
        post(
                        DUE_DATES,
                        List.of(
                                Map.of("reference", "a"),
                                Map.of("reference", "b", "reviewsHeldOn", List.of("2024-02-01", "2024-01-31"))))
                .statusCode(400)
                .body("errors.pointer", contains("/0", "/1/reviewsHeldOn/1"))
                .body("errors.code", contains("nothing-to-go-on", "reviews-out-of-order"));
    }

    @Test
    void beyondThePublishedBankHolidaysNothingIsGuessed() {
        post(
                        DUE_DATES,
                        List.of(
                                Map.of("reference", "a", "becameLookedAfterOn", "2024-01-15"),
                                Map.of("reference", "b", "becameLookedAfterOn", "2027-12-02")))
                .statusCode(422)
                .body("type", equalTo("urn:openiro:problem:calendar-not-known"))
                .body("detail", equalTo("calendar not known beyond 2027-12-31"))
                .body("errors.pointer", contains("/1/becameLookedAfterOn"));
        post(WORKING_DAYS, List.of(workingDays("a", "2027-12-31", 1)))
                .statusCode(422)
                .body("errors.pointer", contains("/0/from"))
                .body("errors.detail", contains("calendar not known beyond 2027-12-31"));
        post(WORKING_DAYS, List.of(workingDays("a", "1995-01-03", -1)))
                .statusCode(422)
                .body("errors.detail", contains("calendar not known before 1995-01-01"));
    }

    @Test
    void aLimitInMonthsBeyondThemStandsWithoutItsWorkingDay() {
        post(DUE_DATES, List.of(Map.of("reference", "a", "reviewsHeldOn", List.of("2027-10-01"))))
                .statusCode(200)
                .body("[0].dueOn", equalTo("2028-01-01"))
                .body("[0].latestWorkingDayOnOrBefore", equalTo(null));
    }

    @Test
    void aMissingDateOrCountOfWorkingDaysIsNamed() {
        post(WORKING_DAYS, List.of(Map.of("reference", "a")))
                .statusCode(400)
                .body("errors.pointer", contains("/0/from", "/0/workingDays"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"reference\":\"a\",\"becameLookedAfterOn\":\"15/01/2024\"}]",
                "[{\"reference\":\"a\",\"becameLookedAfterOn\":\"2023-02-29\"}]",
                "[{\"reference\":\"a\",\"becameLookedAfterOn\":20240115}]"
            })
    void aDateThatIsNoneIsNamedAndNotRepeated(String body) {
        post(DUE_DATES, body).statusCode(400).body("errors.pointer", contains("/0/becameLookedAfterOn"));
        assertThat(post(DUE_DATES, body).extract().asString()).doesNotContain("15/01/2024", "02-29", "20240115");
    }

    @Test
    void unknownFieldsAndMissingRowsAreRefused() {
        post(DUE_DATES, "[{\"reference\":\"a\",\"becameLookedAfter\":\"2024-01-15\"}]")
                .statusCode(400)
                .body("errors.pointer", contains("/0/becameLookedAfter"));
        post(DUE_DATES, "[null]").statusCode(400).body("errors.pointer", contains("/0"));
        post(DUE_DATES, "[{\"reference\":\"a\",\"reviewsHeldOn\":[null]}]")
                .statusCode(400)
                .body("errors.pointer", contains("/0/reviewsHeldOn/0"));
        post(DUE_DATES, "null").statusCode(400);
        post(DUE_DATES, "").statusCode(400);
        post(DUE_DATES, "{}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.IRO,
                Roles.IRO_MANAGER,
                Roles.REVIEW_ADMINISTRATOR,
                Roles.SOCIAL_WORKER,
                Roles.TEAM_MANAGER,
                Roles.SENIOR_MANAGER,
                Roles.ANALYST,
                Roles.INTEGRATION,
                Roles.AUDITOR,
                Roles.PLATFORM_ADMIN
            })
    void everyRoleMayCalculate(String role) {
        for (String path : List.of(DUE_DATES, WORKING_DAYS)) {
            given().auth()
                    .oauth2(TestTokens.token(role))
                    .contentType(ContentType.JSON)
                    .body("[]")
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(0));
        }
    }

    @Test
    void withoutATokenNothingIsCalculated() {
        given().contentType(ContentType.JSON)
                .body("[]")
                .post(DUE_DATES)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:openiro:problem:unauthenticated"));
    }

    private static ValidatableResponse post(String path, Object body) {
        return given().auth()
                .oauth2(TestTokens.token(Roles.IRO))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private static List<Map<String, Object>> starts(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> Map.<String, Object>of("reference", "r" + row, "becameLookedAfterOn", "2024-01-15"))
                .toList();
    }

    private static Map<String, Object> workingDays(String reference, String from, int count) {
        return Map.of("reference", reference, "from", from, "workingDays", count);
    }

    private static Map<String, Object> workedRequest(NamedCsvRecord row) {
        return request(
                row.getField("case"),
                new ReviewHistory(
                        CaseTable.date(row, "became_looked_after_on"),
                        row.getField("short_break").equals("yes"),
                        CaseTable.date(row, "authority_to_place_on"),
                        CaseTable.date(row, "placed_for_adoption_on"),
                        CaseTable.dates(row, "reviews_held_on"),
                        CaseTable.date(row, "adjourned_on")));
    }

    /** As a caller would write it: what does not apply is left out. */
    private static Map<String, Object> request(String reference, ReviewHistory child) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", reference);
        putDate(row, "becameLookedAfterOn", child.becameLookedAfterOn());
        if (child.shortBreak()) {
            row.put("shortBreak", true);
        }
        putDate(row, "authorityToPlaceOn", child.authorityToPlaceOn());
        putDate(row, "placedForAdoptionOn", child.placedForAdoptionOn());
        if (!child.reviewsHeldOn().isEmpty()) {
            row.put(
                    "reviewsHeldOn",
                    child.reviewsHeldOn().stream().map(LocalDate::toString).toList());
        }
        putDate(row, "adjournedOn", child.adjournedOn());
        return row;
    }

    private static void putDate(Map<String, Object> row, String field, LocalDate date) {
        Stream.ofNullable(date).forEach(given -> row.put(field, given.toString()));
    }

    private static List<String> column(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }
}
