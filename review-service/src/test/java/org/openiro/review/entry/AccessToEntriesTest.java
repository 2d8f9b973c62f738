package org.openiro.review.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.Desk;

/** Whoever sees or makes an entry about a child is written down, once a request, with that child. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AccessToEntriesTest {

    private static final String MAKER = "maker-" + UUID.randomUUID();
    private static final Desk DESK = new Desk();

    /** What stands in the place of each parameter of an address; made once, since no test changes it. */
    private static final Map<String, String> IDS = new HashMap<>();

    @Inject
    Clock clock;

    /** A child's review 30 days ago, and an entry of each kind about it. */
    @BeforeEach
    void everythingWasEntered() {
        if (!IDS.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var reviewed = today.minusDays(30);
        var childId = DESK.child(today.minusDays(45).toString());
        var reviewId = DESK.holds(childId, reviewed.toString());
        var child = "/v1/children/" + childId;
        var review = "/v1/reviews/" + reviewId;
        IDS.put("childId", childId);
        IDS.put("reviewId", reviewId);
        IDS.put("decisionId", made(review + "/decisions", "decisionId", """
                {"text": "The placement order is applied for", "responsibleRole": "SOCIAL_WORKER", "dueOn": "%s"}""".formatted(today.minusDays(1))));
        made(review + "/monitoring-form", null, """
                {"assessedOn": "%s", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "RED", "viewOfPlan": "MEETS_NEEDS_IN_PART"}""".formatted(reviewed));
        IDS.put("contactId", made(child + "/contacts", "contactId", """
                {"contactedOn": "%s", "contactedBy": "iro-003", "kind": "LETTER"}""".formatted(today)));
        IDS.put("checkId", made(child + "/midway-checks", "checkId", """
                {"checkedOn": "%s", "checkedBy": "iro-003", "basis": ["FILE"], "findings": ["ON_TRACK"]}""".formatted(today)));
        IDS.put("changeId", made(child + "/significant-changes", "changeId", """
                {"kind": "MISSING", "occurredOn": "%s"}""".formatted(today)));
        IDS.put("meetingId", made(child + "/family-group-meetings", "meetingId", """
                {"kind": "FAMILY_GROUP_CONFERENCE", "offeredOn": "%s", "offeredTo": ["PARENT"]}""".formatted(today)));
        IDS.put("sampleId", made("/v1/audit-samples", "sampleId", """
                {"from": "%s", "to": "%s", "size": 500}""".formatted(reviewed, reviewed)));
        IDS.put("auditId", made(review + "/audits", "auditId", """
                {"auditedOn": "%s", "evidence": "Seen",
                 "grades": {"organisation": 2, "conduct": 2, "recording": 2, "overall": 2}}""".formatted(today)));
        command("iro-manager", MAKER)
                .header("If-Match", as("auditor").get(review + "/paperwork").header("ETag"))
                .body("{\"paper\": \"RECORD\", \"doneOn\": \"" + today + "\"}")
                .post(review + "/paperwork")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/reviews/{reviewId}/decisions,",
        "/v1/decisions/{decisionId},",
        "/v1/reviews/{reviewId}/paperwork,",
        "/v1/reviews/{reviewId}/monitoring-form,",
        "/v1/children/{childId}/between-reviews,",
        "/v1/children/{childId}/contacts,",
        "/v1/contacts/{contactId},",
        "/v1/children/{childId}/midway-checks,",
        "/v1/midway-checks/{checkId},",
        "/v1/children/{childId}/significant-changes,",
        "/v1/significant-changes/{changeId},",
        "/v1/significant-changes, ?limit=200",
        "/v1/children/{childId}/family-group-meetings,",
        "/v1/family-group-meetings/{meetingId},",
        "/v1/audits, ?reviewId={reviewId}",
        "/v1/audits/{auditId},",
        "/v1/audit-samples/{sampleId},",
        "/v1/worklists/decisions-overdue, ?iro={iro}",
        "/v1/worklists/paperwork-late, ?iro={iro}",
        "/v1/worklists/monitoring-red, ?iro={iro}"
    })
    void whoeverSeesAnEntryIsWrittenDown(String path, @Nullable String query) {
        var reader = "reader-" + UUID.randomUUID();
        person("auditor", reader)
                .get(filled(path + (query == null ? "" : query)))
                .then()
                .statusCode(200);

        accesses(reader)
                .body("items.operation", contains("GET " + path))
                .body("items[0].children", hasItem(IDS.get("childId")));
    }

    /** Which shows no child unless the council expects midway checks. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/worklists/midway-checks"})
    void whoeverSeesAnEmptyListIsWrittenDown(String path) {
        var reader = "reader-" + UUID.randomUUID();
        person("auditor", reader)
                .get(path + "?iro=" + DESK.iro())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        accesses(reader).body("items.operation", contains("GET " + path)).body("items[0].children", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/reviews/{reviewId}/decisions",
                "/v1/reviews/{reviewId}/paperwork",
                "/v1/reviews/{reviewId}/monitoring-form",
                "/v1/reviews/{reviewId}/audits",
                "/v1/children/{childId}/contacts",
                "/v1/children/{childId}/midway-checks",
                "/v1/children/{childId}/significant-changes",
                "/v1/children/{childId}/family-group-meetings",
                "/v1/audit-samples"
            })
    void whoeverMakesAnEntryIsWrittenDown(String path) {
        accesses(MAKER)
                .body("items.findAll { it.operation == 'POST " + path + "' }", hasSize(1))
                .body("items.find { it.operation == 'POST " + path + "' }.children", hasItem(IDS.get("childId")));
    }

    private static ValidatableResponse accesses(String subject) {
        return as("auditor")
                .queryParam("subject", subject)
                .get("/v1/access-log")
                .then()
                .statusCode(200);
    }

    private static String filled(String address) {
        var filled = address.replace("{iro}", DESK.iro());
        for (var id : IDS.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String made(String path, @Nullable String id, String body) {
        var answer = command("iro-manager", MAKER).body(body).post(path).then().statusCode(201);
        return id == null ? "" : answer.extract().path(id);
    }
}
