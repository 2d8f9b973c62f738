package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A source told of a review on 12 February 2024 on which a decision was recorded, and denies it every night. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DisputesAreToldTest {

    private static final String EVENT = "review-disputed.v1";
    private static final String DENIED = "2024-02-14T02:00:00Z";
    private static final String LATER = "2024-02-15T02:00:00Z";
    private static final String MUCH_LATER = "2024-02-16T02:00:00Z";

    private final Desk desk = new Desk();
    private final String person = CaseManagement.person();
    private String childId;
    private String reviewId;

    @BeforeEach
    void aDecisionWasRecordedOnWhatASourceTold() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        childId = CaseManagement.arrived(person);
        told("2024-02-13T02:00:00Z", "2024-02-12", false);
        reviewId = Desk.get("/v1/children/" + childId + "/reviews").extract().path("items[0].reviewId");
        Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""").statusCode(201);
    }

    @Test
    void oneIsToldOnceHoweverOftenItsSourceSaysItAndWhenAPersonGivesTheDay() {
        told(DENIED, "2024-02-12", true);
        told(LATER, "2024-02-12", true);
        assertThat(settledBy()).containsExactly("open");

        Desk.heldInstead(reviewId, "2024-02-12");
        assertThat(settledBy()).containsExactly("open", "CONFIRMED");

        told(MUCH_LATER, "2024-02-12", true);
        Desk.heldInstead(reviewId, "2024-02-12");
        assertThat(settledBy()).containsExactly("open", "CONFIRMED");
        assertThat(values("reviewId")).containsOnly(reviewId);
        assertThat(values("besideReviewId")).containsOnly("");
        assertThat(values("disputedSince").stream().distinct()).hasSize(1);
    }

    @Test
    void whatItsSourceTellsAgainIsSettledAndADenialAfterItIsAnother() {
        told(DENIED, "2024-02-12", true);
        told(LATER, "2024-02-12", false);
        told(MUCH_LATER, "2024-02-12", true);

        assertThat(settledBy()).containsExactly("open", "TOLD_AGAIN", "open");
        assertThat(values("disputedSince").stream().distinct()).hasSize(2);
    }

    @Test
    void oneThatStandsBesideAnotherNamesIt() {
        var other = desk.holds(childId, "2024-02-09");

        told(DENIED, "2024-02-09", false);

        assertThat(values("reviewId")).containsExactly(reviewId);
        assertThat(values("besideReviewId")).containsExactly(other);
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "2024-05-20", "reason": "recorded twice"}""").statusCode(200);
        assertThat(settledBy()).containsExactly("open", "RECORDED_IN_ERROR");
        assertThat(values("besideReviewId")).containsExactly(other, other);
    }

    /** The review beside is of the same record. */
    @Test
    void oneThatStandsBesideANewReviewNamesIt() {
        Desk.heldInstead(reviewId, "2024-02-09");

        told(DENIED, "2024-02-08", false);

        String other =
                Desk.get("/v1/children/" + childId + "/reviews").extract().path("items[0].reviewId");
        assertThat(values("besideReviewId")).containsExactly(other);
    }

    @Test
    void aDisputeOfBeforeTheUpgradeIsToldWhenItsSourceSaysItAgain() throws SQLException {
        told(DENIED, "2024-02-12", true);
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update review_dispute set disputed_since = null where review_id = '" + reviewId + "'"))
                    .isEqualTo(1);
        }

        told(LATER, "2024-02-12", true);

        assertThat(settledBy()).containsExactly("open", "open");
        assertThat(values("disputedSince").stream().distinct()).hasSize(1);
    }

    private void told(String version, String day, boolean cancelled) {
        ReviewRecords.findings(ReviewRecords.of(person, desk.iro(), version, "R-1", day, cancelled));
    }

    private List<String> settledBy() {
        disputes()
                .forEach(event -> ContractFiles.assertValid(EVENT, event.data().toString()));
        return values("settledBy").stream()
                .map(how -> how.isEmpty() ? "open" : how)
                .toList();
    }

    /** Of each dispute that was told, the first first; empty where the field is missing. */
    private List<String> values(String field) {
        return disputes().stream()
                .map(event -> Optional.ofNullable(event.data().get(field))
                        .map(value -> value.asText(""))
                        .orElse(""))
                .toList();
    }

    private List<PublishedEvents.Published> disputes() {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals(EVENT))
                .toList();
    }
}
