package org.openiro.review.iro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.CopyRebuilds;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;

/** What caseload-service tells of IROs is kept, newest state by newest state, and can be forgotten and heard again. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class IrosHeardTest {

    private static final String COUNCIL = "E08006010";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void theCopyComesBackAsItWas() {
        var ann = UUID.randomUUID();
        ToldIros.told(COUNCIL, ann, null, "iro-001");
        ToldIros.told(COUNCIL, ann, "subject-ann", "iro-001");
        ToldIros.told(COUNCIL, UUID.randomUUID(), "subject-ben", null);
        Map<String, List<String>> before = CopyRebuilds.copy("review", COUNCIL);
        assertThat(before.get("iro")).hasSize(2).anyMatch(row -> row.contains("subject-ann"));

        var topics = CopyRebuilds.forget(COUNCIL);
        assertThat(topics).containsExactly("iros");
        assertThat(CopyRebuilds.copy("review", COUNCIL).get("iro")).isEmpty();
        CopyRebuilds.hear(topics, COUNCIL);

        assertThat(CopyRebuilds.copy("review", COUNCIL)).isEqualTo(before);
        assertThat(PublishedEvents.ofType("review", COUNCIL, "review-audited.v1"))
                .isEmpty();
    }

    @Test
    void thePublishersExampleIsRead() throws IOException {
        var example = Path.of(
                System.getProperty("openiro.root"), "caseload-service/contracts/events/iro-changed.v1.example.json");

        assertThat(JSON.readValue(Files.readString(example), IroChanged.class))
                .isEqualTo(new IroChanged(
                        UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01"),
                        "7f0c2f3e-0b52-4d0c-9f07-5f7a4f0f1c11",
                        "iro-003"));
        assertThatThrownBy(() -> JSON.readValue("{}", IroChanged.class)).isInstanceOf(JsonProcessingException.class);
    }
}
