package org.openiro.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.POOR_RECORD;
import static org.openiro.review.entry.EntryCommands.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.entry.AtOnce;

/** Two commands that came at once are done one after the other: the second sees what the first one left. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditsAtOnceTest {

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    @Test
    void ofTwoAuditsOfAReviewOneStands() throws Exception {
        assertThat(AtOnce.about(
                        desk.childId,
                        () -> desk.audit("auditor", "auditor-1", GOOD).extract().statusCode(),
                        () -> desk.audit("auditor", "auditor-2", GOOD).extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        as("auditor")
                .queryParam("reviewId", desk.reviewId)
                .get("/v1/audits")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void ofTwoModerationsThatRestOnOneVersionTheSecondIsRefused() throws Exception {
        var audited = desk.audit(GOOD);

        assertThat(AtOnce.about(
                        desk.childId,
                        () -> desk.moderate(audited, "auditor", "auditor-1", GOOD)
                                .extract()
                                .statusCode(),
                        () -> desk.moderate(audited, "auditor", "auditor-2", POOR_RECORD)
                                .extract()
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 412);
        AuditDesk.read("auditor", "test-auditor", audited).body("history.what", contains("RECORDED", "MODERATED"));
    }
}
