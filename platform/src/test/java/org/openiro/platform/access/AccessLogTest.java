package org.openiro.platform.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class AccessLogTest {

    private final UUID child = UUID.randomUUID();

    @Test
    void aSubjectThatNoTextCanHoldIsNamedAndNotLookedFor() {
        given().auth()
                .oauth2(TestTokens.token("auditor", SAMPLEBOROUGH, "auditor"))
                .urlEncodingEnabled(false)
                .get("/v1/access-log?subject=a%00b")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?subject"))
                .body("errors[0].code", equalTo("unreadable"));
    }

    @Test
    void whoReadsAChildStandsInTheLog() {
        String address = NoteClient.write(SAMPLEBOROUGH, child, "log " + child).getHeader("Location");
        given().auth()
                .oauth2(TestTokens.token("iro", SAMPLEBOROUGH, "reader-of-" + child))
                .header("X-Correlation-Id", "c-" + child)
                .get(address)
                .then()
                .statusCode(200);

        log("childId=" + child)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.operation", contains("GET /v1/notes/{id}", "POST /v1/notes"))
                .body("items[0].subject", equalTo("reader-of-" + child))
                .body("items[0].roles", contains("iro"))
                .body("items[0].children", contains(child.toString()))
                .body("items[0].correlationId", equalTo("c-" + child));
    }

    @Test
    void oneRequestWritesOneRowHoweverManyChildrenItShows() throws SQLException {
        String authority = "E08000077";
        NoteClient.write(authority, UUID.randomUUID(), "a");
        NoteClient.write(authority, UUID.randomUUID(), "b");
        long before = rows(authority);

        NoteClient.as(authority).get("/v1/notes").then().body("items", hasSize(2));

        assertThat(rows(authority)).isEqualTo(before + 1);
    }

    @Test
    void anEmptyAnswerIsLoggedToo() {
        String subject = "reader-" + UUID.randomUUID();
        given().auth()
                .oauth2(TestTokens.token("iro", "E08000078", subject))
                .get("/v1/notes")
                .then()
                .statusCode(200);

        given().auth()
                .oauth2(TestTokens.token("auditor", "E08000078"))
                .get("/v1/access-log?subject=" + subject)
                .then()
                .body("items", hasSize(1))
                .body("items[0].children", empty());
    }

    @Test
    void anOperationThatDoesNotSayWhomItShowedIsRefused() {
        NoteClient.iro().get("/v1/notes/unlogged").then().statusCode(500).body("code", equalTo("access-not-logged"));
    }

    /** Nothing that Hibernate holds is written after a GET, so one that would keep something must not look as if it had. */
    @Test
    void aReadThatWouldKeepSomethingIsRefusedAndKeepsNothing() throws SQLException {
        String authority = "E08000081";

        NoteClient.as(authority).get("/v1/notes/kept-by-reading").then().statusCode(500);

        NoteClient.as(authority).get("/v1/notes").then().body("items", empty());
        assertThat(rows(authority)).as("the list's alone").isOne();
    }

    @Test
    void aRefusedChangeLeavesNoRow() throws SQLException {
        String authority = "E08000079";
        NoteClient.write(authority, child, "once").then().statusCode(201);
        long before = rows(authority);

        NoteClient.write(authority, child, "once").then().statusCode(409);

        assertThat(rows(authority)).isEqualTo(before);
    }

    @Test
    void theLogIsReadPageByPageNewestFirst() {
        String authority = "E08000080";
        for (int i = 0; i < 5; i++) {
            NoteClient.write(authority, child, "page " + i).then().statusCode(201);
        }
        String auditor = TestTokens.token("auditor", authority);
        Response first = given().auth().oauth2(auditor).get("/v1/access-log?limit=3&childId=" + child);
        first.then().body("items", hasSize(3));

        Response second = given().auth().oauth2(auditor).get("/v1/access-log?limit=3&after=" + first.path("next"));

        second.then().body("items.operation", contains("POST /v1/notes", "POST /v1/notes"));
        List<String> seen = first.path("items.id");
        List<String> more = second.path("items.id");
        assertThat(seen).doesNotContainAnyElementsOf(more);
    }

    @Test
    void anotherCouncilsLogIsNotShown() {
        NoteClient.write(TestTokens.OTHERSHIRE, child, "theirs " + child);

        log("childId=" + child).then().statusCode(200).body("items", empty());
    }

    @Test
    void onlyAuditorsAndManagersOfIrosReadTheLog() {
        given().auth()
                .oauth2(TestTokens.token("iro-manager"))
                .get("/v1/access-log")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/access-log")
                .then()
                .statusCode(403);
    }

    private static Response log(String query) {
        return given().auth().oauth2(TestTokens.token("auditor")).get("/v1/access-log?" + query);
    }

    private static long rows(String authority) throws SQLException {
        try (Connection all = TestDatabase.superuser("platform");
                ResultSet row = all.createStatement()
                        .executeQuery("select count(*) from access_log where authority = '" + authority + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
