package org.openiro.review.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.draw;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.held;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.iro.ToldIros;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditSamplesTest {

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    /** By the published words alone: SHA-256 of "seed:reviewId", the lowest so many. */
    @Test
    void anybodyCanDrawASampleAgainFromItsSeedAndPopulation() {
        for (int i = 0; i < 5; i++) {
            desk.another();
        }
        var everything = draw(desk.reviewedOn, desk.reviewedOn, 500).statusCode(201);
        List<String> population = everything.extract().path("reviews.reviewId");
        assertThat(population).contains(desk.reviewId).hasSizeGreaterThan(5);

        for (int i = 0; i < 3; i++) {
            var sample = draw(desk.reviewedOn, desk.reviewedOn, 4)
                    .statusCode(201)
                    .body("populationSize", equalTo(population.size()))
                    .body("populationDigest", equalTo(everything.extract().path("populationDigest")))
                    .body("askedSize", equalTo(4))
                    .body("reviews.place", contains(1, 2, 3, 4));
            int seed = sample.extract().path("seed");
            var expected = population.stream()
                    .sorted(Comparator.comparing(id -> sha256(seed + ":" + id)))
                    .limit(4)
                    .toList();
            assertThat(sample.extract().<List<String>>path("reviews.reviewId")).isEqualTo(expected);
            get(sample).body("reviews.reviewId", equalTo(expected));
        }
        assertThat(everything.extract().<String>path("populationDigest"))
                .isEqualTo(sha256(String.join("\n", population.stream().sorted().toList())));
    }

    @Test
    void whatBecameOfAReviewSinceItWasDrawnIsSeen() {
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 500);
        int outstanding = sample.extract().path("progress.outstanding");
        int notStanding = sample.extract().path("progress.notStanding");
        Desk.change("/v1/reviews/" + desk.reviewId, "/record-in-error", """
                {"foundOn": "%s", "reason": "another child's"}""".formatted(desk.today))
                .statusCode(200);

        get(sample)
                .body(ofReview("status"), equalTo("RECORDED_IN_ERROR"))
                .body(ofReview("state"), equalTo("NOT_STANDING"))
                .body("progress.outstanding", equalTo(outstanding - 1))
                .body("progress.notStanding", equalTo(notStanding + 1));
        desk.audit(GOOD).statusCode(409).body("errors.code", contains("RECORDED_IN_ERROR"));
    }

    @Test
    void onlyWhatWasDrawnIsAuditedForASample() {
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 500);
        var later = desk.another();

        desk.auditFor(sample.extract().path("sampleId"), later)
                .statusCode(422)
                .body("errors.pointer", contains("/sampleId"));
        desk.auditFor(UUID.randomUUID().toString(), desk.reviewId).statusCode(422);
        desk.auditFor(sample.extract().path("sampleId"), desk.reviewId)
                .statusCode(201)
                .body("method", equalTo("RANDOM"));
    }

    @Test
    void howFarASampleIsAuditedForItselfIsSeen() {
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 500);
        String sampleId = sample.extract().path("sampleId");
        int drawn = sample.extract().path("progress.drawn");
        int outstanding = sample.extract().path("progress.outstanding");
        int otherwise = sample.extract().path("progress.auditedOtherwise");
        assertThat(sample.extract().<Integer>path("progress.audited")).isZero();
        assertThat(drawn).isEqualTo(sample.extract().<Integer>path("populationSize"));

        String auditId =
                desk.auditFor(sampleId, desk.reviewId).statusCode(201).extract().path("auditId");

        get(sample)
                .body(ofReview("auditId"), equalTo(auditId))
                .body(ofReview("state"), equalTo("AUDITED"))
                .body("progress.drawn", equalTo(drawn))
                .body("progress.audited", equalTo(1))
                .body("progress.outstanding", equalTo(outstanding - 1));
        get(draw(desk.reviewedOn, desk.reviewedOn, 500))
                .body(ofReview("state"), equalTo("AUDITED_OTHERWISE"))
                .body("progress.audited", equalTo(0))
                .body("progress.auditedOtherwise", equalTo(otherwise + 1));
    }

    @Test
    void anAuditByTheChairLeavesADrawnReviewOutstanding() {
        var chair = "iro-" + UUID.randomUUID();
        var auditor = "person-" + UUID.randomUUID();
        String review = held(
                        CaseManagement.childLookedAfterSince(
                                desk.reviewedOn.minusDays(9).toString(), "2014-03-02"),
                        desk.reviewedOn,
                        chair)
                .extract()
                .path("reviewId");
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 500);
        var more = ", \"sampleId\": \"" + sample.extract().path("sampleId") + "\"";
        desk.audit("iro", auditor, review, desk.today, GOOD, more).statusCode(201);
        get(sample).body("progress.audited", equalTo(1));

        ToldIros.told(UUID.randomUUID(), auditor, chair);

        get(sample)
                .body("progress.audited", equalTo(0))
                .body("reviews.find { it.reviewId == '" + review + "' }.state", equalTo("OUTSTANDING"));
    }

    @Test
    void nothingIsDrawnFromNothingOrFromWhatLiesAhead() {
        draw(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31), 5)
                .statusCode(422)
                .body("errors.code", contains("no-reviews"));
        draw(desk.today, desk.today.plusDays(1), 5).statusCode(422).body("errors.pointer", contains("/to"));
        draw(desk.today, desk.today, 0).statusCode(400).body("errors.pointer", contains("/size"));
    }

    @Test
    void anotherCouncilsSamplesAreNotThere() {
        var sample = draw(desk.reviewedOn, desk.reviewedOn, 1);

        Desk.anotherCouncil("auditor")
                .get("/v1/audit-samples/" + sample.extract().path("sampleId"))
                .then()
                .statusCode(404);
        Desk.anotherCouncil("auditor")
                .get("/v1/audit-samples")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    private String ofReview(String field) {
        return "reviews.find { it.reviewId == '" + desk.reviewId + "' }." + field;
    }

    private static ValidatableResponse get(ValidatableResponse sample) {
        return as("auditor")
                .get("/v1/audit-samples/" + sample.extract().path("sampleId"))
                .then()
                .statusCode(200);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
