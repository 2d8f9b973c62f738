package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Published.text;
import static org.openiro.caseload.testing.Requests.allocate;
import static org.openiro.caseload.testing.Requests.as;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Published;
import org.openiro.caseload.testing.Requests;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.testing.CopyRebuilds;
import org.openiro.platform.testing.Councils;

/** What this service keeps of children is forgotten and heard again; what it decided itself stands. */
@CaseloadServiceTest
class ChildrenHeardAgainTest {

    private final String council = Councils.fresh();
    private final Child moved = new Child();
    private final Child named = new Child();

    @Inject
    NewestOnly newest;

    private String ann = "";

    /**
     * One child's IRO changed in the source, then a person took over and corrected what the source calls the former one;
     * the other child's IRO was entered before the child was known.
     */
    @BeforeEach
    void aCouncilWithAPast() {
        ann = Requests.iro(council, "ann");
        moved.lookedAfter("2024-06-03", null)
                .legalStatus("V3", "2024-07-01", "2024-08-01")
                .involvement("IRO", "p-1", "2024-06-05", null)
                .involvement("SOCIAL_WORKER", "sw-1", "2024-06-03", null);
        ReviewService.publish(council, moved);
        ReviewService.firstReviewDue(council, moved, "2024-06-03", "2024-07-01");
        Published.ofChild(moved.id(), 1);
        moved.withoutInvolvements()
                .involvement("IRO", "p-1", "2024-06-05", "2024-09-02")
                .involvement("IRO", "p-2", "2024-09-02", null);
        ReviewService.publish(council, moved);
        String second = text(Published.ofChild(moved.id(), 3).getLast().data(), "iroId");
        allocate(council, moved.id(), ann, "2024-10-01").statusCode(201);
        correctReference(second, "p-2", "p-two");

        allocateByIdentifier(named);
        named.lookedAfter("2024-06-03", null);
        ReviewService.publish(council, named);
        Published.ofChild(named.id(), 1);
    }

    @Test
    void theCopyComesBackAsItWasAndNothingIsPublished() {
        CopyRebuilds.check("caseload", council);
    }

    @Test
    void takingAStatesInvolvementsASecondTimePublishesWhatNobodyDecided() {
        QuarkusMock.installMockForType(new Forgetful(ClientProxy.unwrap(newest)), NewestOnly.class);
        assertThatThrownBy(() -> CopyRebuilds.check("caseload", council))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[published]");
    }

    @Test
    void anAllocationEnteredWhileTheChildIsForgottenBindsWhenItIsHeardAgain() {
        Child child = new Child().lookedAfter("2024-06-03", null);
        ReviewService.publish(council, child);
        CopyRebuilds.check("caseload", council);
        List<String> topics = CopyRebuilds.forget(council);
        String allocation = allocateByIdentifier(child);
        assertThat(childOf(allocation)).isEqualTo("null");

        CopyRebuilds.hear(topics, council);
        assertThat(childOf(allocation)).isEqualTo(child.id());
        assertThat(Published.types(Published.ofChild(child.id(), 1))).containsExactly("iro-allocated.v1");
    }

    private String childOf(String allocation) {
        return String.valueOf(as(Roles.IRO_MANAGER, council)
                .get("/v1/allocations/" + allocation)
                .then()
                .statusCode(200)
                .extract()
                .<Object>path("childId"));
    }

    private String allocateByIdentifier(Child child) {
        return Requests.allocateByIdentifier(council, "ssda903", child.identifier(), ann, "2024-06-04")
                .statusCode(201)
                .body("childId", equalTo(null))
                .extract()
                .path("allocationId");
    }

    private void correctReference(String iro, String wrong, String right) {
        String etag = as(Roles.IRO_MANAGER, council)
                .get("/v1/iros/" + iro)
                .then()
                .statusCode(200)
                .body("professional", equalTo(wrong))
                .extract()
                .header("ETag");
        as(Roles.IRO_MANAGER, council)
                .header("If-Match", etag)
                .body(Map.of(
                        "name",
                        "Synthetic IRO",
                        "professional",
                        right,
                        "posts",
                        List.of(Map.of("from", "2020-01-01", "fte", 1, "basis", "PERMANENT"))))
                .put("/v1/iros/" + iro)
                .then()
                .statusCode(200);
    }

    /** Does not know that it has acted on a state before. */
    private record Forgetful(NewestOnly versions) implements NewestOnly {

        @Override
        public Standing note(String kind, String id, long version) {
            Standing standing = versions.note(kind, id, version);
            return standing == Standing.AGAIN ? Standing.NEWER : standing;
        }
    }
}
