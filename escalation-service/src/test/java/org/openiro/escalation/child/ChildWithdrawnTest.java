package org.openiro.escalation.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.GoldenExamples;
import org.openiro.escalation.testing.SampleChild;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Concerns, facts and withdrawal of a child in any order. Each test is a council of its own. */
@EscalationTest
class ChildWithdrawnTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Withdrawals withdrawals;

    @Inject
    AsAuthority as;

    @Inject
    WhenChildWithdrawn withdrawing;

    @Inject
    Session session;

    private final Caller iro = Caller.iroOf("E0700%04d".formatted(COUNCILS.incrementAndGet()));
    private final String child = UUID.randomUUID().toString();
    private final String identifier = "W-" + child;

    @Test
    void aConcernAboutTheChildAloneIsGoneFromEveryTableAndCountsNowhere() {
        String byIdentifier = raised(SampleConcern.about("lcs", identifier));
        settled(arrives());
        String byId = raised(SampleConcern.about(UUID.fromString(child)));
        iro.makesFormal(byId, LocalDate.of(2024, 9, 12)).statusCode(200);
        iro.closes(byId, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);
        counted(2);
        assertThat(Remains.of("escalation", List.of(child, identifier, byIdentifier, byId)))
                .contains(
                        "child_identifier.identifier",
                        "concern.id",
                        "concern_child.identifier",
                        "concern_step.concern_id",
                        "idempotency_key.body",
                        "known_child.child_id",
                        "newest_state.id",
                        "outbox.data");

        settled(withdrawn());

        assertThat(Remains.of("escalation", List.of(child, identifier)))
                .containsExactly("access_log.children", "outbox.data", "outbox.key", "withdrawn_subject.id");
        assertThat(Remains.of("escalation", List.of(byIdentifier, byId))).containsExactly("outbox.data", "outbox.key");
        counted(0);
        iro.opens(byId).statusCode(404);
        iro.closes(byIdentifier, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(404);
        List.of(byIdentifier, byId).forEach(concern -> assertThat(PublishedEvents.of("escalation", "concerns", concern))
                .isNotEmpty()
                .allMatch(event -> event.data().isMissingNode()));
        Published announced = onlyAnnouncement();
        ContractFiles.assertValid(announced.type(), announced.data().toString());
        assertThat(announced.data().get("concernIds").valueStream().map(id -> id.asText()))
                .containsExactlyInAnyOrder(byIdentifier, byId);
    }

    @Test
    void aConcernAboutOthersTooLosesOnlyThisChild() {
        String sibling = UUID.randomUUID().toString();
        String concern = raised(Map.of(
                "children",
                List.of(
                        Map.of("childId", child),
                        Map.of("childId", sibling),
                        Map.of("scheme", "lcs", "identifier", "other-" + child)),
                "theme",
                "DRIFT_DELAY",
                "words",
                SampleConcern.WORDS,
                "raisedOn",
                "2024-09-02"));
        String readBefore = iro.opens(concern).extract().header("ETag");
        settled(withdrawn());

        iro.opens(concern)
                .statusCode(200)
                .body("childCount", is(2))
                .body("children.childId", hasItem(sibling))
                .body("words", is(SampleConcern.WORDS));
        List<Published> published = PublishedEvents.of("escalation", "concerns", concern);
        assertThat(published).extracting(Published::type).containsExactly("concern-raised.v1", "concern-bound.v1");
        published.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(published)
                .extracting(event -> event.data().get("childIds").toString())
                .containsOnly("[\"" + sibling + "\"]");
        assertThat(published.getLast().data().get("childCount").asInt()).isEqualTo(2);
        assertThat(onlyAnnouncement().data().get("concernIds").size()).isZero();
        iro.commands(Map.of("formalisedOn", "2024-09-12"))
                .header("If-Match", readBefore)
                .post("/v1/concerns/{id}/formalise", concern)
                .then()
                .statusCode(200);
    }

    @Test
    void aConcernThatWaitsForTheChildUnderAnIdentifierGoesToo() {
        String concern = raised(SampleConcern.about("lcs", identifier));
        settled(withdrawn());

        iro.opens(concern).statusCode(404);
        assertThat(Remains.of("escalation", List.of(identifier))).isEmpty();
    }

    @Test
    void ofConcernsThatWaitForOthersNoneIsLoaded() {
        String concern = raised(SampleConcern.about("lcs", identifier));
        String others = raised(SampleConcern.about("lcs", "other-" + identifier));
        String hash = hash();
        as.run(iro.authority(), () -> QuarkusTransaction.requiringNew().run(() -> {
            withdrawing.withdrawn(UUID.fromString(child), Set.of(hash));
            assertThat(session.getStatistics().getEntityKeys()).isEmpty();
        }));

        iro.opens(concern).statusCode(404);
        iro.opens(others).statusCode(200).body("children[0].identifier", is("other-" + identifier));
    }

    @Test
    void noConcernIsRaisedAboutAWithdrawnChildByItsIdOrByAnIdentifier() {
        settled(withdrawn());
        for (Map<String, Object> concern :
                List.of(SampleConcern.about(UUID.fromString(child)), SampleConcern.about("lcs", identifier))) {
            iro.raises(concern)
                    .statusCode(422)
                    .body("code", is("concern-refused"))
                    .body("errors.code", hasItem("child-withdrawn"));
        }
        raised(SampleConcern.about("mosaic", identifier));
    }

    @Test
    void theChildThatArrivesLateOrAgainIsNotKnown() {
        settled(withdrawn());
        settled(arrives());
        settled(withdrawn());

        assertThat(Remains.of("escalation", List.of(child)))
                .containsExactly("outbox.data", "outbox.key", "withdrawn_subject.id");
        onlyAnnouncement();
    }

    @Test
    void withoutTheMemoryAReplayBringsTheChildBack() {
        settled(withdrawn());
        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        settled(TestEvents.publish("children.replay", "child-looked-after.v1", iro.authority(), child, state()));

        assertThat(Remains.of("escalation", List.of(child))).contains("known_child.child_id");
    }

    @Test
    void inAnotherCouncilTheConcernAboutTheSameIdentifierStands() {
        Caller other = Caller.iroOf("E0700%04d".formatted(COUNCILS.incrementAndGet()));
        String there = other.raises(SampleConcern.about("lcs", identifier))
                .statusCode(201)
                .extract()
                .path("concernId");
        settled(withdrawn());

        other.opens(there).statusCode(200).body("children[0].identifier", is(identifier));
    }

    @Test
    void theGoldenWithdrawalNamesTheGoldenChildByAHashThatIsReckonedHereToo() {
        Caller sampleborough = Caller.iroOf(TestTokens.SAMPLEBOROUGH);
        Map<String, Object> concern = SampleConcern.about("liquidlogic", "P-2201");
        String waiting = sampleborough.raises(concern).statusCode(201).extract().path("concernId");
        settled(TestEvents.publish(
                "children",
                "child-withdrawn.v1",
                TestTokens.SAMPLEBOROUGH,
                ChildArrivalTest.CHILD,
                GoldenExamples.ofReviewService("child-withdrawn.v1")));

        sampleborough.opens(waiting).statusCode(404);
        sampleborough.raises(concern).statusCode(422).body("errors.code", hasItem("child-withdrawn"));
    }

    private String raised(Map<String, Object> concern) {
        return iro.raises(concern).statusCode(201).extract().path("concernId");
    }

    private UUID arrives() {
        return TestEvents.publish("children", "child-looked-after.v1", iro.authority(), child, state());
    }

    private String state() {
        return SampleChild.called(child, identifier);
    }

    private UUID withdrawn() {
        return TestEvents.publish(
                "children", "child-withdrawn.v1", iro.authority(), child, """
                {"childId": "%s", "identifierHashes": ["%s"]}""".formatted(child, hash()));
    }

    private String hash() {
        return as.call(iro.authority(), () -> withdrawals.identifier("lcs", identifier))
                .id();
    }

    private static void settled(UUID event) {
        await().atMost(SOON)
                .until(() -> Remains.of("escalation", List.of(event.toString())).contains("inbox.event_id"));
    }

    private Published onlyAnnouncement() {
        List<Published> announced = PublishedEvents.of("escalation", "concerns", child);
        assertThat(announced).extracting(Published::type).containsExactly("child-withdrawn.v1");
        return announced.getFirst();
    }

    private void counted(int concerns) {
        iro.asks()
                .get("/v1/concern-counts?from=2024-04-01&to=2025-03-31")
                .then()
                .statusCode(200)
                .body("raised", is(concerns));
    }
}
