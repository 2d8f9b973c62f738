package org.openiro.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.openiro.platform.http.Problems.assertProblem;
import static org.openiro.platform.sample.NoteClient.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class PagesTest {

    private static final String COUNCIL = "E08000055";

    @BeforeEach
    void fiveNotes() {
        if (!as(COUNCIL).get("/v1/notes?limit=1").path("items").equals(List.of())) {
            return;
        }
        for (String heading : new String[] {"a", "b", "c", "d", "e"}) {
            NoteClient.write(COUNCIL, UUID.randomUUID(), heading);
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        Response first = as(COUNCIL).get("/v1/notes?limit=2");
        first.then().body("items.heading", contains("a", "b"));
        Response second = as(COUNCIL).get("/v1/notes?limit=2&after=" + first.path("next"));
        second.then().body("items.heading", contains("c", "d"));
        as(COUNCIL)
                .get("/v1/notes?limit=2&after=" + second.path("next"))
                .then()
                .body("items.heading", contains("e"))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void theLinkLeadsToTheNextPage() {
        String link = as(COUNCIL)
                .get("/v1/notes?limit=2")
                .then()
                .header("Link", startsWith("</v1/notes?after="))
                .extract()
                .header("Link");
        assertThat(link).endsWith("&limit=2>; rel=\"next\"");

        as(COUNCIL)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.heading", contains("c", "d"));
    }

    @Test
    void theCursorCarriesOrderAndFilters() {
        Response first = as(COUNCIL).get("/v1/notes?limit=2&sort=-heading&notedOn=2026-01-31");
        first.then().body("items.heading", contains("e", "d"));

        as(COUNCIL)
                .get("/v1/notes?limit=2&after=" + first.path("next"))
                .then()
                .body("items.heading", contains("c", "b"));
        assertProblem(
                as(COUNCIL).get("/v1/notes?notedOn=2026-02-01&after=" + first.path("next")),
                PlatformProblem.INVALID_CURSOR);
        assertProblem(
                as(COUNCIL).get("/v1/notes?sort=heading&after=" + first.path("next")), PlatformProblem.INVALID_CURSOR);
    }

    @Test
    void aCursorThatWasTamperedWithIsRefused() {
        String cursor = as(COUNCIL).get("/v1/notes?limit=2").path("next");
        String tampered = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

        assertProblem(as(COUNCIL).get("/v1/notes?after=" + tampered), PlatformProblem.INVALID_CURSOR)
                .body("errors[0].pointer", equalTo("?after"));
    }

    @Test
    void aCursorOfAnotherCouncilOrListIsRefused() {
        String cursor = as(COUNCIL).get("/v1/notes?limit=2").path("next");

        assertProblem(as(TestTokens.SAMPLEBOROUGH).get("/v1/notes?after=" + cursor), PlatformProblem.INVALID_CURSOR);
        assertProblem(
                given().auth().oauth2(TestTokens.token("auditor", COUNCIL)).get("/v1/access-log?after=" + cursor),
                PlatformProblem.INVALID_CURSOR);
    }
}
