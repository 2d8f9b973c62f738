package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Requests.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestEvents;

/** The events that review-service promises are read as they stand in its contract. */
@CaseloadServiceTest
class GoldenExamplesTest {

    private final String council = Councils.fresh();

    @Test
    void theGoldenChildHasTheGoldenIroAndWaitedForItsFirstReview() throws IOException {
        String due = example("review-due.v1");
        String child = example("child-looked-after.v1");
        JsonNode golden = new ObjectMapper().readTree(child);
        String childId = golden.get("childId").asText();

        TestEvents.publish("reviews", "review-due.v1", council, childId, due);
        TestEvents.publish("children", "child-looked-after.v1", council, childId, child);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro?on=2024-06-04")
                .then()
                .statusCode(200)
                .body("items[0].childId", equalTo(childId))
                .body("items[0].lookedAfterSince", equalTo("2024-06-03"))
                .body("items[0].firstReviewDueOn", equalTo("2024-07-01")));
        List<PublishedEvents.Published> allocated = PublishedEvents.ofType("caseload", council, "iro-allocated.v1");
        assertThat(allocated).hasSize(1);
        assertThat(allocated.getFirst().data().get("from").asText()).isEqualTo("2024-06-05");
        assertThat(PublishedEvents.ofType("caseload", council, "iro-changed.v1"))
                .extracting(event -> event.data().get("professional").asText())
                .containsExactly("iro-003");
    }

    private static String example(String type) throws IOException {
        return Files.readString(
                Path.of(System.getProperty("openiro.root"), "review-service/contracts/events", type + ".example.json"));
    }
}
