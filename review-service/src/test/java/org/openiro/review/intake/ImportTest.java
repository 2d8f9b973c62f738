package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ImportTest {

    @Test
    void aReturnIsTakenRowByRowAndItsChildHasDueDates() {
        Returns.of(2023)
                .header("I1,1,01/02/2012,WBRI,,,")
                .episode("I1", "05/06/2023", "S", "C1", "U6", "", "")
                .review("I1,01/02/2012,03/07/2023,PN1")
                .review("I1,01/02/2012,10/10/2023,PN0")
                .review("I1,01/02/2012,31/02/2024,PN1")
                .send()
                .then()
                .statusCode(201)
                .body("rows", equalTo(5))
                .body("taken", equalTo(3))
                .body("takenWithFindings", equalTo(1))
                .body("refused", equalTo(1))
                .body("unchanged", equalTo(0));

        var childId = given().auth()
                .oauth2(TestTokens.token("iro"))
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"ssda903\",\"identifier\":\"I1\"}]}")
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].childId")
                .toString();
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(200)
                .body("obligations.statutoryDueOn", contains("2023-07-03", "2023-10-03", "2024-04-10"))
                .body("obligations.rule", contains("FIRST_20WD", "SECOND_3M", "NEXT_6M"))
                .body("obligations.timeliness", contains("ON_TIME", "LATE", "OVERDUE"))
                .body("next.statutoryDueOn", equalTo("2024-04-10"));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .containsExactlyInAnyOrder(
                        "review-due.v1", "review-due.v1", "review-due.v1", "review-held.v1", "review-held.v1");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        var council = "E06000911";
        var files = Returns.of(2023)
                .by(council)
                .header("I2,2,01/02/2012,WBRI,,,")
                .episode("I2", "05/06/2023", "S", "C1", "U6", "", "")
                .review("I2,01/02/2012,03/07/2023,PN1");
        files.send().then().statusCode(201).body("unchanged", equalTo(0));
        int events = events(council);

        files.send().then().statusCode(201).body("unchanged", equalTo(3));

        assertThat(events(council)).isEqualTo(events).isEqualTo(4);
    }

    @Test
    void rowsWithDifferentCodesBothStandAndALaterYearWinsForAnEpisode() {
        var council = "E06000912";
        Returns.of(2022)
                .by(council)
                .header("I3,2,01/02/2012,WBRI,,,")
                .episode("I3", "05/06/2022", "S", "C1", "U6", "", "")
                .review("I3,01/02/2012,01/07/2022,PN1")
                .review("I3,01/02/2012,01/07/2022,PN5")
                .review("I3,01/02/2012,01/09/2022,PN5")
                .send()
                .then()
                .statusCode(201);
        var second = Returns.of(2023)
                .by(council)
                .header("I3,2,01/02/2012,WBRI,,,")
                .episode("I3", "05/06/2022", "S", "C2", "U6", "01/02/2024", "E4A")
                .review("I3,01/02/2012,01/07/2022,PN1")
                .send()
                .then()
                .statusCode(201)
                .body("missingRows", equalTo(2))
                .extract()
                .path("importId")
                .toString();

        var childId = given().auth()
                .oauth2(TestTokens.token("iro", council))
                .queryParam("lookedAfterOn", "2024-01-31")
                .get("/v1/children")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].childId")
                .toString();
        given().auth()
                .oauth2(TestTokens.token("iro", council))
                .get("/v1/children/{id}", childId)
                .then()
                .body("legalStatuses.code", contains("C2"))
                .body("periodsOfCare.endedOn", contains("2024-02-01"));
        given().auth()
                .oauth2(TestTokens.token("iro", council))
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.completedOn", contains("2022-07-01", "2022-09-01"))
                .body("items[0].participationCodes", contains("PN1", "PN5"));
        given().auth()
                .oauth2(TestTokens.token("auditor", council))
                .get("/v1/imports/{id}/missing-rows", second)
                .then()
                .statusCode(200)
                .body("items.on", contains("2022-07-01", "2022-09-01"))
                .body("items.participationCode", contains("PN5", "PN5"))
                .body("items.lastCollectionYear", contains(2022, 2022));
    }

    @Test
    void eachRefusedOrOddRowIsListedWithFileLineFieldFindingAndReason() {
        var council = "E06000913";
        var importId = Returns.of(2023)
                .by(council)
                .header("I4,2,01/02/2021,WBRI,,,")
                .header("I5,2,99/02/2012,WBRI,,,")
                .episode("I4", "05/06/2023", "P", "C1", "U6", "", "")
                .review("I4,01/02/2021,03/07/2023,PN4")
                .review("I4,01/02/2021,03/07/2099,PN0")
                .send()
                .then()
                .statusCode(201)
                .body("refused", equalTo(2))
                .body("takenWithFindings", equalTo(2))
                .extract()
                .path("importId")
                .toString();

        given().auth()
                .oauth2(TestTokens.token("auditor", council))
                .queryParam("result", "REFUSED")
                .get("/v1/imports/{id}/results", importId)
                .then()
                .statusCode(200)
                .body("items.file", contains("header", "reviews"))
                .body("items.line", contains(3, 3))
                .body("items.findings.field", contains(List.of("DOB"), List.of("REVIEW")))
                .body("items.findings.finding", contains(List.of("DATE_UNREADABLE"), List.of("AFTER_TODAY")));
        given().auth()
                .oauth2(TestTokens.token("auditor", council))
                .queryParam("file", "reviews")
                .queryParam("result", "TAKEN_WITH_FINDINGS")
                .get("/v1/imports/{id}/results", importId)
                .then()
                .body("items.line", contains(2))
                .body("items.findings.finding", contains(List.of("441")));
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreTaken() {
        Returns.of(2023)
                .by("E06000914")
                .header("I6,2,01/02/2012,WBRI,,,")
                .whole("reviews", "\uFEFFCHILD,DOB,REVIEW,REVIEW_CODE\r\nI6,01/02/2012,03/07/2023,PN1\r\n")
                .send()
                .then()
                .statusCode(201)
                .body("rows", equalTo(2));
    }

    @Test
    void aFileWithACharacterThatCannotBeKeptIsNamed() {
        Returns.of(2023)
                .by("E06000915")
                .header("I\0,2,01/02/2012,WBRI,,,")
                .send()
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/header"))
                .body("errors.code", contains("nul-character"));
    }

    @Test
    void aWrongHeaderIsRefusedWithWhatWasExpected() {
        Returns.of(2023)
                .by("E06000915")
                .whole("reviews", "CHILD,REVIEW,DOB,REVIEW_CODE\nI7,03/07/2023,01/02/2012,PN1\n")
                .send()
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reviews"))
                .body("errors[0].detail", equalTo("the first line must be CHILD,DOB,REVIEW,REVIEW_CODE"));
    }

    @Test
    void aYearThatHasNotBegunIsRefused() {
        Returns.of(2098).send().then().statusCode(400).body("errors.pointer", contains("/collectionYear"));
    }

    private static int events(String council) {
        return List.of("child-looked-after.v1", "review-due.v1", "review-held.v1", "review-corrected.v1").stream()
                .mapToInt(
                        type -> PublishedEvents.ofType("review", council, type).size())
                .sum();
    }
}
