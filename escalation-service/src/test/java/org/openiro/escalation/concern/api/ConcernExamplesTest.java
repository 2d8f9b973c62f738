package org.openiro.escalation.concern.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;

/** The examples of the contract are requests that are taken and answers that are given. */
@EscalationTest
class ConcernExamplesTest {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Caller IRO = Caller.iroOf("E08000951");

    @Test
    void theExamplesAreTakenAndTheAnswerHasTheFieldsOfItsExample() throws Exception {
        String id = IRO.raises(ConcernExamples.RAISE).statusCode(201).extract().path("concernId");
        post(id, "formalise", ConcernExamples.FORMALISE).then().statusCode(200);
        Response formal = IRO.asks().get("/v1/concerns/{id}", id);
        post(id, "close", ConcernExamples.CLOSE).then().statusCode(200);

        JsonNode given = JSON.readTree(formal.asString());
        JsonNode example = JSON.readTree(ConcernExamples.CONCERN);
        assertThat(names(given)).isEqualTo(names(example));
        assertThat(names(given.at("/ladder"))).isEqualTo(names(example.at("/ladder")));
        assertThat(names(given.at("/history/2"))).isEqualTo(names(example.at("/history/2")));
        assertThat(given.at("/ladder/overall/dueOn")).isEqualTo(example.at("/ladder/overall/dueOn"));
        assertThat(given.at("/ladder/governing/working")).isEqualTo(example.at("/ladder/governing/working"));
        assertThat(given.at("/history").findValuesAsText("step"))
                .isEqualTo(example.at("/history").findValuesAsText("step"));
        assertThat(LocalDate.parse(given.at("/raisedOn").asText())).isEqualTo(LocalDate.of(2024, 9, 2));
    }

    private static Response post(String id, String command, String body) {
        return IRO.commands(body).header("If-Match", "*").post("/v1/concerns/{id}/" + command, id);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
