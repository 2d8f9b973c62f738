package org.openiro.reporting.testing;

import static org.openiro.reporting.testing.Given.id;

import java.util.Map;
import java.util.UUID;
import org.openiro.platform.testing.TestEvents;

/**
 * Tells this service facts over Kafka as their publishers would, one council at a time. Names stand for ids: of one
 * council the same name is the same child, and of another it is another.
 */
public final class Told {

    private final String authority;

    public Told(String authority) {
        this.authority = authority;
    }

    public String authority() {
        return authority;
    }

    public UUID idOf(String name) {
        return id(authority + "/" + name);
    }

    public void child(String child, String startedOn, String endedOn, String legalStatus) {
        TestEvents.publish(
                "children",
                "child-looked-after.v1",
                authority,
                key(child),
                childBody(child, startedOn, endedOn, legalStatus));
    }

    public String childBody(String child, String startedOn, String endedOn, String legalStatus) {
        return json("""
                {"childId": <child>, "identifiers": [], "periodsOfCare":
                 [{"startedOn": <startedOn>, "endedOn": <endedOn>, "endReason": null, "startKnown": true}],
                 "legalStatuses": [{"code": <legalStatus>, "from": <startedOn>, "to": null}], "placements": [],
                 "ownChildren": [], "involvements": [], "restricted": false, "detailUrl": "http://localhost/x"}""", "child", key(child), "startedOn", startedOn, "endedOn", endedOn, "legalStatus", legalStatus);
    }

    public void due(String child, String obligation, String dueOn, String dischargedOn) {
        due(child, obligation, dueOn, dischargedOn, false);
    }

    public void due(String child, String obligation, String dueOn, String dischargedOn, boolean withdrawn) {
        TestEvents.publish(
                "reviews",
                "review-due.v1",
                authority,
                key(child),
                dueBody(child, obligation, dueOn, dischargedOn, withdrawn));
    }

    public String dueBody(String child, String obligation, String dueOn, String dischargedOn, boolean withdrawn) {
        return json(
                """
                {"childId": <child>, "obligationId": <obligation>, "sequence": 1, "rule": "NEXT_6M",
                 "rules": ["NEXT_6M"], "statutoryDueOn": <dueOn>, "dischargedOn": <dischargedOn>,
                 "shortBreak": false, "calendarVersion": "x", "inputs": {}, "detailUrl": "http://localhost/x",
                 "withdrawn": @}""".replace("@", String.valueOf(withdrawn)),
                "child",
                key(child),
                "obligation",
                key(obligation),
                "dueOn",
                dueOn,
                "dischargedOn",
                dischargedOn);
    }

    public void held(String child, String review, String dueOn, String completedOn, String code, String reason) {
        TestEvents.publish(
                "reviews",
                "review-held.v1",
                authority,
                key(child),
                heldBody(child, review, dueOn, completedOn, code, reason));
    }

    /** The same, of which its source told another due date; so for the obligation that it discharged. */
    public void heldAndRecordedDue(
            String child, String review, String dueOn, String recordedDueOn, String completedOn) {
        String recorded = "\"recordedDueOn\": \"" + recordedDueOn + "\", \"rule\"";
        TestEvents.publish(
                "reviews",
                "review-due.v1",
                authority,
                key(child),
                dueBody(child, review + "-due", dueOn, completedOn, false).replace("\"rule\"", recorded));
        TestEvents.publish(
                "reviews",
                "review-held.v1",
                authority,
                key(child),
                heldBody(child, review, dueOn, completedOn, "PN1", null).replace("\"rule\"", recorded));
    }

    public void timelinessFrom(String day) {
        TestEvents.publish("reviews", "timeliness-settings-changed.v1", authority, authority, timelinessFromBody(day));
    }

    public String timelinessFromBody(String day) {
        return json("""
                {"historyFrom": null, "timelinessFrom": <day>, "detailUrl": "http://localhost/x"}""", "day", day);
    }

    public void corrected(String child, String review, String dueOn, String completedOn, String code, String reason) {
        TestEvents.publish(
                "reviews",
                "review-corrected.v1",
                authority,
                key(child),
                heldBody(child, review, dueOn, completedOn, code, reason));
    }

    public String heldBody(String child, String review, String dueOn, String completedOn, String code, String reason) {
        return json(
                """
                {"reviewId": <review>, "childId": <child>, "obligationId": null, "completedOn": <completedOn>,
                 "statutoryDueOn": <dueOn>, "rule": "NEXT_6M", "rules": ["NEXT_6M"], "timeliness": "UNKNOWN",
                 "ageOnTheDay": 10, "participationCodes": [<code>], "lateReason": <reason>,
                 "contributoryLateReasons": [], "conductedBy": "MEETING", "statutory": true, "recordedAfterDue": false,
                 "source": "PERSON", "shortBreak": false, "findings": [], "irregularities": [],
                 "detailUrl": "http://localhost/x"}""",
                "review",
                key(review),
                "child",
                key(child),
                "completedOn",
                completedOn,
                "dueOn",
                dueOn,
                "code",
                code,
                "reason",
                reason);
    }

    /** That a source denies it; settled at an instant, or still open. */
    public void disputed(String child, String review, String settledAt) {
        TestEvents.publish(
                "reviews", "review-disputed.v1", authority, key(child), disputedBody(child, review, settledAt));
    }

    public String disputedBody(String child, String review, String settledAt) {
        return json("""
                {"reviewId": <review>, "childId": <child>, "disputedSince": "2024-06-24T02:00:00Z",
                 "settledAt": <settledAt>, "detailUrl": "http://localhost/x"}""", "review", key(review), "child", key(child), "settledAt", settledAt);
    }

    public void cancelled(String child, String review) {
        TestEvents.publish(
                "reviews",
                "review-cancelled.v1",
                authority,
                key(child),
                json("""
                        {"reviewId": <review>, "childId": <child>, "cancelledOn": "2024-06-24",
                         "detailUrl": "http://localhost/x"}""", "review", key(review), "child", key(child)));
    }

    public void iro(String iro, String fte) {
        TestEvents.publish("iros", "iro-changed.v1", authority, key(iro), json("""
                        {"iroId": <iro>, "vacant": false, "teamManager": false, "posts": [{"from": "2020-01-01",
                         "to": null, "iroShare": 1.0, "basis": "PERMANENT", "fte": @}], "absences": [],
                         "detailUrl": "http://localhost/x"}""".replace("@", fte), "iro", key(iro)));
    }

    public void allocated(String child, String iro, String from) {
        TestEvents.publish(
                "allocations",
                "iro-allocated.v1",
                authority,
                key(child),
                json("""
                        {"allocationId": <allocation>, "childId": <child>, "iroId": <iro>, "from": <from>,
                         "kind": "MAIN", "source": "PERSON", "detailUrl": "http://localhost/x"}""", "allocation", key(child + "-" + iro), "child", key(child), "iro", key(iro), "from", from));
    }

    public void allocationEnded(String child, String iro, String from, String endedOn) {
        TestEvents.publish(
                "allocations",
                "allocation-ended.v1",
                authority,
                key(child),
                json(
                        """
                        {"allocationId": <allocation>, "childId": <child>, "iroId": <iro>, "from": <from>,
                         "kind": "MAIN", "endedOn": <endedOn>, "reason": "OTHER", "detailUrl": "http://localhost/x"}""",
                        "allocation",
                        key(child + "-" + iro),
                        "child",
                        key(child),
                        "iro",
                        key(iro),
                        "from",
                        from,
                        "endedOn",
                        endedOn));
    }

    public void raised(String concern, String raisedOn) {
        TestEvents.publish(
                "concerns",
                "concern-raised.v1",
                authority,
                key(concern),
                json("""
                        {"concernId": <concern>, "childIds": [], "childCount": 1, "theme": "DRIFT_DELAY",
                         "otherThemes": [], "raisedOn": <raisedOn>, "sensitive": false,
                         "detailUrl": "http://localhost/x"}""", "concern", key(concern), "raisedOn", raisedOn));
    }

    public void formalised(String concern, String formalisedOn) {
        TestEvents.publish(
                "concerns",
                "concern-formalised.v1",
                authority,
                key(concern),
                json("""
                        {"concernId": <concern>, "formalisedOn": <formalisedOn>, "stage": 1,
                         "detailUrl": "http://localhost/x"}""", "concern", key(concern), "formalisedOn", formalisedOn));
    }

    public void closed(String concern, String closedOn) {
        TestEvents.publish(
                "concerns",
                "concern-closed.v1",
                authority,
                key(concern),
                json("""
                        {"concernId": <concern>, "closedOn": <closedOn>, "outcome": "RESOLVED", "everFormal": true,
                         "highestStage": 1, "workingDaysFromFormal": 3, "detailUrl": "http://localhost/x"}""", "concern", key(concern), "closedOn", closedOn));
    }

    /** As review-service and caseload-service say it. */
    public UUID withdrawn(String topic, String child) {
        return TestEvents.publish(
                topic,
                "child-withdrawn.v1",
                authority,
                key(child),
                json("{\"childId\": <child>, \"identifierHashes\": []}", "child", key(child)));
    }

    /** As escalation-service says it. */
    public UUID withdrawnWithConcern(String child, String concern) {
        return TestEvents.publish(
                "concerns",
                "child-withdrawn.v1",
                authority,
                key(child),
                json(
                        "{\"childId\": <child>, \"concernIds\": [<concern>]}",
                        "child",
                        key(child),
                        "concern",
                        key(concern)));
    }

    public void bound(String concern, int children) {
        TestEvents.publish(
                "concerns",
                "concern-bound.v1",
                authority,
                key(concern),
                json(
                        "{\"concernId\": <concern>, \"childIds\": [], \"childCount\": " + children + "}",
                        "concern",
                        key(concern)));
    }

    public String key(String name) {
        return idOf(name).toString();
    }

    private static String json(String template, String... values) {
        String text = template;
        for (Map.Entry<String, String> value : pairs(values).entrySet()) {
            text = text.replace("<" + value.getKey() + ">", value.getValue());
        }
        return text;
    }

    private static Map<String, String> pairs(String... values) {
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            pairs.put(values[i], values[i + 1] == null ? "null" : "\"" + values[i + 1] + "\"");
        }
        return pairs;
    }
}
