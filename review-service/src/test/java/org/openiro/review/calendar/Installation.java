package org.openiro.review.calendar;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.testing.TestTokens;

/** Who administers the installation, as tests play it. The calendar is every test's: each takes back what it recorded. */
public final class Installation {

    private Installation() {}

    public static ValidatableResponse proclaims(String date, String proclaimedOn) {
        return records("""
                {"date": "%s", "title": "Proclaimed late", "source": "synthetic", "proclaimedOn": "%s"}""".formatted(date, proclaimedOn));
    }

    static ValidatableResponse records(String holiday) {
        return commands().body(holiday).post("/v1/late-bank-holidays").then();
    }

    static ValidatableResponse withdraws(String holidayId, String ifMatch) {
        return commands()
                .header("If-Match", ifMatch)
                .body("{\"reason\": \"recorded by a test\"}")
                .post("/v1/late-bank-holidays/{id}/withdraw", holidayId)
                .then();
    }

    public static void withdrawsAll() {
        List<String> standing = asks().get("/v1/late-bank-holidays")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.withdrawnAt == null }.holidayId");
        standing.forEach(id -> withdraws(id, "*").statusCode(200));
    }

    static RequestSpecification asks() {
        return given().auth().oauth2(TestTokens.token(Roles.PLATFORM_ADMIN, CurrentAuthority.PLATFORM));
    }

    static RequestSpecification commands() {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
