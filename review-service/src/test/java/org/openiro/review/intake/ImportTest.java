package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
}
