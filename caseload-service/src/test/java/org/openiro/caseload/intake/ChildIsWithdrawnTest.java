package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openiro.caseload.testing.Requests.allocate;
import static org.openiro.caseload.testing.Requests.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.allocation.WithdrawnAllocations;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Published;
import org.openiro.caseload.testing.Requests;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Facts, commands and withdrawal of a child in any order: it is counted nowhere and does not come back. */
@CaseloadServiceTest
class ChildIsWithdrawnTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Withdrawals withdrawals;

    @Inject
    AsAuthority as;

    @Inject
    WithdrawnAllocations allocations;

    @Inject
    Session session;

    private final String council = Councils.fresh();
    private final Child child = new Child()
            .lookedAfter("2024-06-03", null)
            .involvement("IRO", "p-" + UUID.randomUUID(), "2024-06-05", null);

    @Test
    void nothingOfAWithdrawnChildCanBeReadInAnyTableAndItIsCountedNowhere() {
        String iro = Requests.iro(council, "p-1");
        allocateByIdentifier(iro).statusCode(201);
        ReviewService.publish(council, child);
        ReviewService.firstReviewDue(council, child, "2024-06-03", "2024-07-01");
        Published.ofChild(child.id(), 1);
        await().atMost(SOON)
                .until(() -> Remains.of("caseload", List.of(child.id())).contains("first_review.child_id"));
        assertThat(caseload("2024-06-10")).isEqualTo(1);
        assertThat(Remains.of("caseload", traces()))
                .contains(
                        "allocation.child_id",
                        "allocation.child_identifier",
                        "child.child_id",
                        "idempotency_key.body",
                        "newest_state.id",
                        "outbox.data");

        withdraw("children");

        assertThat(Remains.of("caseload", traces()))
                .containsExactly("outbox.data", "outbox.key", "withdrawn_subject.id");
        assertThat(PublishedEvents.of("caseload", "allocations", child.id()))
                .filteredOn(event -> !event.data().isMissingNode())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo("child-withdrawn.v1");
                    ContractFiles.assertValid(event.type(), event.data().toString());
                });
        assertThat(caseload("2024-06-10")).isZero();
        unallocated(0);
    }

    @Test
    void whatIsReadOfItLaterHasNoEffectAndWaitsForNothing() {
        withdraw("reviews");
        settled(ReviewService.publish(council, child));
        settled(ReviewService.firstReviewDue(council, child, "2024-06-03", "2024-07-01"));

        assertThat(Remains.of("caseload", traces()))
                .containsExactly("outbox.data", "outbox.key", "withdrawn_subject.id");
        unallocated(0);
    }

    @Test
    void withoutTheMemoryAReplayBringsItBack() {
        withdraw("children");
        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        TestEvents.publish("children.replay", "child-looked-after.v1", council, child.id(), child.body());

        await().atMost(SOON).untilAsserted(() -> assertThat(Remains.of("caseload", List.of(child.id())))
                .contains("child.child_id"));
    }

    @Test
    void anAllocationThatWaitsForItUnderAnIdentifierGoesTooAndNoneIsTakenAnyMore() {
        String iro = Requests.iro(council, "p-1");
        allocateByIdentifier(iro).statusCode(201);
        withdraw("children");

        assertThat(Remains.of("caseload", List.of(child.identifier()))).isEmpty();
        allocateByIdentifier(iro)
                .statusCode(422)
                .body("code", equalTo("child-withdrawn"))
                .body("errors.pointer", hasItem("/child/identifier"));
        allocate(council, child.id(), iro, "2024-06-05")
                .statusCode(422)
                .body("code", equalTo("child-withdrawn"))
                .body("errors.pointer", hasItem("/childId"));
    }

    @Test
    void ofOthersWhoAreAwaitedNoAllocationIsLoaded() {
        String iro = Requests.iro(council, "p-1");
        allocateByIdentifier(iro).statusCode(201);
        String other = new Child().identifier();
        allocateByIdentifier(council, "ssda903", other, iro).statusCode(201);
        String hash = hash();
        as.run(council, () -> QuarkusTransaction.requiringNew().run(() -> {
            allocations.remove(UUID.fromString(child.id()), Set.of(hash));
            assertThat(session.getStatistics().getEntityKeys()).isEmpty();
        }));

        assertThat(Remains.of("caseload", List.of(child.identifier()))).isEmpty();
        assertThat(Remains.of("caseload", List.of(other))).contains("allocation.child_identifier");
    }

    @Test
    void bothTopicsSayItAndItIsAnnouncedOnce() {
        withdraw("children");
        settled(announced("reviews"));

        assertThat(PublishedEvents.of("caseload", "allocations", child.id())).hasSize(1);
    }

    @Test
    void inAnotherCouncilTheChildOfTheSameIdStays() {
        String other = Councils.fresh();
        ReviewService.publish(council, child);
        ReviewService.publish(other, child);
        Published.ofChild(child.id(), 2);
        withdraw("children");

        as(Roles.IRO_MANAGER, other)
                .get("/v1/allocations?childId=" + child.id())
                .then()
                .body("items.size()", equalTo(1));
        as(Roles.IRO_MANAGER, council)
                .get("/v1/allocations?childId=" + child.id())
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void theGoldenWithdrawalNamesTheGoldenChildByAHashThatIsReckonedHereToo() throws IOException {
        String iro = Requests.iro(TestTokens.SAMPLEBOROUGH, "p-" + UUID.randomUUID());
        allocateByIdentifier(TestTokens.SAMPLEBOROUGH, "liquidlogic", "P-2201", iro)
                .statusCode(201);
        TestEvents.publish(
                "children",
                "child-withdrawn.v1",
                TestTokens.SAMPLEBOROUGH,
                "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
                Files.readString(Path.of(
                        System.getProperty("openiro.root"),
                        "review-service/contracts/events/child-withdrawn.v1.example.json")));

        await().atMost(SOON)
                .untilAsserted(() -> allocateByIdentifier(TestTokens.SAMPLEBOROUGH, "liquidlogic", "P-2201", iro)
                        .statusCode(422)
                        .body("code", equalTo("child-withdrawn")));
        assertThat(Remains.of("caseload", List.of("P-2201"))).isEmpty();
    }

    private List<String> traces() {
        return List.of(child.id(), child.identifier());
    }

    private void withdraw(String topic) {
        settled(announced(topic));
    }

    private UUID announced(String topic) {
        return TestEvents.publish(topic, "child-withdrawn.v1", council, child.id(), """
                {"childId": "%s", "identifierHashes": ["%s"]}""".formatted(child.id(), hash()));
    }

    private String hash() {
        return as.call(council, () -> withdrawals.identifier("ssda903", child.identifier()))
                .id();
    }

    private static void settled(UUID event) {
        await().atMost(SOON)
                .until(() -> Remains.of("caseload", List.of(event.toString())).contains("inbox.event_id"));
    }

    private ValidatableResponse allocateByIdentifier(String iro) {
        return allocateByIdentifier(council, "ssda903", child.identifier(), iro);
    }

    private static ValidatableResponse allocateByIdentifier(
            String council, String scheme, String identifier, String iro) {
        return Requests.allocateByIdentifier(council, scheme, identifier, iro, "2024-06-05");
    }

    private int caseload(String day) {
        return as(Roles.IRO_MANAGER, council)
                .get("/v1/caseloads?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("team.allocated");
    }

    private void unallocated(int children) {
        await().atMost(SOON).untilAsserted(() -> as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(children)));
    }
}
