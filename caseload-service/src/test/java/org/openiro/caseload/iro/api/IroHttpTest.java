package org.openiro.caseload.iro.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.caseload.testing.Requests.as;
import static org.openiro.caseload.testing.Requests.command;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Published;
import org.openiro.platform.access.Roles;

@CaseloadServiceTest
class IroHttpTest {

    private final String professional = "p-" + UUID.randomUUID();

    @Test
    void anIroIsEnteredReadAndPublishedWithoutTheName() {
        String id = enter(whole(professional))
                .statusCode(201)
                .body("name", equalTo("Synthetic IRO Seven"))
                .body("posts[0].fte", equalTo(0.8f))
                .body("posts[0].iroShare", equalTo(0.75f))
                .body("enteredByPerson", equalTo(true))
                .extract()
                .path("iroId");

        as(Roles.IRO, SAMPLEBOROUGH)
                .get("/v1/iros/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("professional", equalTo(professional))
                .body("absences[0].to", equalTo("2024-09-16"));
        JsonNode event = Published.ofIro(id, 1).getFirst().data();
        assertThat(event.get("professional").asText()).isEqualTo(professional);
        assertThat(event.at("/posts/0/basis").asText()).isEqualTo("PERMANENT");
        assertThat(event.toString()).doesNotContain("Synthetic IRO Seven");
    }

    @Test
    void aWholeNewStateReplacesTheFormerUnderItsVersion() {
        String id = enter(whole(professional)).extract().path("iroId");
        String leaver = """
                {"professional": "%s", "posts": [{"from": "2022-09-01", "to": "2024-10-01", "basis": "AGENCY"}]}
                """.formatted(professional);

        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body(leaver)
                .put("/v1/iros/" + id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:openiro:problem:version-required"));
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(leaver)
                .put("/v1/iros/" + id)
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("absences", empty())
                .body("posts", hasSize(1))
                .body("posts[0].fte", nullValue())
                .body("posts[0].iroShare", equalTo(1));
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(leaver)
                .put("/v1/iros/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:openiro:problem:stale-version"));
        assertThat(Published.types(Published.ofIro(id, 2))).containsExactly("iro-changed.v1", "iro-changed.v1");
    }

    @Test
    void aReferenceIsHeldByOneIro() {
        enter(whole(professional)).statusCode(201);

        enter(whole(professional))
                .statusCode(409)
                .body("type", equalTo("urn:openiro:problem:professional-in-use"))
                .body("errors[0].pointer", equalTo("/professional"));
    }

    @Test
    void aPostEndsAfterItBeginsAndItsShareIsAtMostTheWhole() {
        enter("""
                {"posts": [{"from": "2024-04-01", "to": "2024-04-01", "fte": 1, "basis": "PERMANENT"}]}
                """).statusCode(400).body("errors.pointer", hasItem("/posts/0/to"));
        enter("""
                {"posts": [{"from": "2024-04-01", "fte": 1.001, "iroShare": -0.1, "basis": "PERMANENT"}]}
                """)
                .statusCode(400)
                .body("errors.pointer", hasItem("/posts/0/fte"))
                .body("errors.pointer", hasItem("/posts/0/iroShare"));
    }

    @Test
    void aVacantPostHasNoAbsencesAndStaysAVacancy() {
        enter("""
                {"vacant": true, "absences": [{"from": "2024-04-01"}]}
                """).statusCode(400).body("errors.pointer", hasItem("/absences"));
        String id = enter("""
                {"vacant": true, "team": "IRS", "posts": [{"from": "2024-04-01", "fte": 1, "basis": "PERMANENT"}]}
                """).statusCode(201).extract().path("iroId");

        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(whole(professional))
                .put("/v1/iros/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:openiro:problem:vacancy-stays-a-vacancy"));
    }

    @Test
    void onlyTheManagerEntersIrosAndNoOtherCouncilSeesThem() {
        command(Roles.IRO, SAMPLEBOROUGH)
                .body(whole(professional))
                .post("/v1/iros")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:openiro:problem:forbidden"));
        String id = enter(whole(professional)).statusCode(201).extract().path("iroId");

        as(Roles.IRO_MANAGER, OTHERSHIRE).get("/v1/iros/" + id).then().statusCode(404);
        command(Roles.IRO_MANAGER, OTHERSHIRE)
                .body(whole(professional))
                .post("/v1/iros")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse enter(String body) {
        return command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body(body)
                .post("/v1/iros")
                .then();
    }

    private static String whole(String professional) {
        return """
                {"name": "Synthetic IRO Seven", "professional": "%s", "team": "IRS",
                 "posts": [{"from": "2022-09-01", "fte": 0.8, "iroShare": 0.75, "basis": "PERMANENT"}],
                 "absences": [{"from": "2024-08-05", "to": "2024-09-16"}]}
                """.formatted(professional);
    }
}
