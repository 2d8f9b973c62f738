package org.openiro.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.POOR_RECORD;
import static org.openiro.review.audit.AuditDesk.draw;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.held;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.iro.ToldIros;

/** Other tests' audits of today are among the results: what one audit adds is seen. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditResultsTest {

    private static final String RANDOM = "methods[0].";
    private static final String CHOSEN = "methods[1].";

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    @Test
    void gradesThatCountAreCountedOfChosenReviews() {
        var before = results();
        desk.moderate(desk.audit(POOR_RECORD), "iro-manager", "manager-001", GOOD)
                .statusCode(200);
        var after = results().body("methods.method", contains("RANDOM", "CHOSEN"));

        assertThat(added(before, after, CHOSEN + "audits")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "recording.good")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "recording.inadequate")).isZero();
        assertThat(added(before, after, CHOSEN + "moderated")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "changedByModeration")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "leftOut")).isZero();
        assertThat(added(before, after, RANDOM + "audits")).isZero();
    }

    @Test
    void randomOnesAreCountedApartAndBesideTheirSample() {
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 500);
        String sampleId = sample.extract().path("sampleId");
        var before = results().body(ofSample(sampleId, "audited"), equalTo(0));
        desk.auditFor(sampleId, desk.reviewId).statusCode(201);
        var after = results();

        assertThat(added(before, after, RANDOM + "audits")).isEqualTo(1);
        assertThat(added(before, after, RANDOM + "overall.good")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "audits")).isZero();
        after.body(ofSample(sampleId, "drawn"), equalTo(sample.extract().path("populationSize")))
                .body(ofSample(sampleId, "audited"), equalTo(1))
                .body(
                        ofSample(sampleId, "outstanding"),
                        equalTo(sample.extract().<Integer>path("progress.outstanding") - 1));
    }

    @Test
    void anAuditOfAReviewThatDoesNotStandIsLeftOut() {
        desk.audit(GOOD).statusCode(201);
        var before = results();
        Desk.change("/v1/reviews/" + desk.reviewId, "/record-in-error", """
                {"foundOn": "%s", "reason": "another child's"}""".formatted(desk.today))
                .statusCode(200);
        var after = results();

        assertThat(added(before, after, CHOSEN + "audits")).isEqualTo(-1);
        assertThat(added(before, after, CHOSEN + "overall.good")).isEqualTo(-1);
        assertThat(added(before, after, CHOSEN + "leftOut")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "findings.reviewDoesNotStand")).isEqualTo(1);
    }

    @Test
    void anAuditByWhoeverTurnsOutToHaveChairedIsLeftOut() {
        var chair = "iro-" + UUID.randomUUID();
        var auditor = "person-" + UUID.randomUUID();
        String review = held(
                        CaseManagement.childLookedAfterSince(
                                desk.reviewedOn.minusDays(9).toString(), "2014-03-02"),
                        desk.reviewedOn,
                        chair)
                .extract()
                .path("reviewId");
        var first = results();
        desk.audit("iro", auditor, review, desk.today, GOOD, "").statusCode(201);
        var before = results();
        assertThat(added(first, before, CHOSEN + "audits")).isEqualTo(1);
        assertThat(added(first, before, CHOSEN + "findings.chairNotKnown")).isEqualTo(1);
        assertThat(added(first, before, CHOSEN + "leftOut")).isZero();

        ToldIros.told(UUID.randomUUID(), auditor, chair);
        var after = results();

        assertThat(added(before, after, CHOSEN + "audits")).isEqualTo(-1);
        assertThat(added(before, after, CHOSEN + "leftOut")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "findings.auditedByChair")).isEqualTo(1);
        assertThat(added(before, after, CHOSEN + "findings.chairNotKnown")).isEqualTo(-1);
    }

    private ValidatableResponse results() {
        return as("analyst")
                .queryParam("from", desk.today.toString())
                .queryParam("to", desk.today.toString())
                .get("/v1/audit-results")
                .then()
                .statusCode(200);
    }

    private static int added(ValidatableResponse before, ValidatableResponse after, String count) {
        return after.extract().<Integer>path(count) - before.extract().<Integer>path(count);
    }

    private static String ofSample(String sampleId, String count) {
        return "samples.find { it.sampleId == '" + sampleId + "' }.progress." + count;
    }
}
