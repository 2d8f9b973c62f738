package org.openiro.review.entry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.held;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.Remains;
import org.openiro.review.CaseManagement;

/** Whatever was entered about a withdrawn child goes with it, its audits and its place in samples among them. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class EntriesOfAWithdrawnChildTest {

    private final String person = CaseManagement.person();

    @Inject
    Clock clock;

    @Test
    void nothingThatWasEnteredStays() {
        var today = LocalDate.now(clock);
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}]""".formatted(today.minusDays(30)));
        var childId = CaseManagement.arrived(person);
        String reviewId =
                held(childId, today.minusDays(15), "iro-003").extract().path("reviewId");
        var contact = entered("/v1/children/" + childId + "/contacts", """
                {"contactedOn": "%s", "contactedBy": "iro-003", "kind": "LETTER"}""".formatted(today));
        entered("/v1/children/" + childId + "/midway-checks", """
                {"checkedOn": "%s", "checkedBy": "iro-003", "basis": ["FILE"], "findings": ["ON_TRACK"]}""".formatted(today));
        entered("/v1/children/" + childId + "/significant-changes", """
                {"kind": "MISSING", "occurredOn": "%s"}""".formatted(today));
        entered("/v1/children/" + childId + "/family-group-meetings", """
                {"kind": "FAMILY_GROUP_CONFERENCE", "offeredOn": "%s", "offeredTo": ["PARENT"]}""".formatted(today));
        entered("/v1/children/" + childId + "/order-applications", """
                {"appliedOn": "%s"}""".formatted(today));
        var sample = entered("/v1/audit-samples", """
                {"from": "%s", "to": "%s", "size": 500}""".formatted(today.minusDays(15), today));
        entered("/v1/reviews/" + reviewId + "/audits", """
                {"auditedOn": "%s", "evidence": "Seen",
                 "grades": {"organisation": 2, "conduct": 2, "recording": 2, "overall": 2}}""".formatted(today));
        assertThat(Remains.of("review", List.of(childId)))
                .contains(
                        "child_contact.child_id",
                        "midway_check.child_id",
                        "significant_change.child_id",
                        "family_group_meeting.child_id",
                        "order_application.child_id",
                        "audit_sample_item.child_id",
                        "review_audit.child_id");

        CaseManagement.withdrawal(person);
        await().atMost(60, SECONDS).until(() -> PublishedEvents.of("review", "reviews", childId).stream()
                .anyMatch(event -> event.type().equals("child-withdrawn.v1")));

        assertThat(Remains.of("review", List.of(childId, reviewId)))
                .containsExactly("access_log.children", "outbox.data", "outbox.key", "withdrawn_subject.id");
        get(contact).statusCode(404);
        as("auditor").get(sample).then().statusCode(200);
    }

    private static String entered(String address, String body) {
        return command("iro-manager")
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }
}
