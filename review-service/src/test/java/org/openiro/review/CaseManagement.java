package org.openiro.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** A council's case-management system, as tests play it: sends records and waits until they are known. */
public final class CaseManagement {

    public static final String SYSTEM = "synthetic-cms";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CaseManagement() {}

    /** A person that no other test uses. */
    public static String person() {
        return "P" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID();
    }

    public static String childLookedAfterSince(String startedOn, String bornOn) {
        var person = person();
        child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "%s"}],
                "legalStatuses": [{"code": "C1", "from": "%s"}]""".formatted(bornOn, startedOn, startedOn));
        return arrived(person);
    }

    public static UUID child(String person, String version, String fields) {
        return send(TestTokens.SAMPLEBOROUGH, SYSTEM, "child-record.v1", person, version, fields);
    }

    public static UUID review(String person, String version, String fields) {
        return send(TestTokens.SAMPLEBOROUGH, SYSTEM, "review-record.v1", person, version, fields);
    }

    /** As another council's system, of which a test asks a list that holds nothing but its own. */
    public static UUID send(String council, String system, String type, String person, String version, String fields) {
        return TestEvents.fromCaseManagement(
                council, type, system + ":" + person, """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "%s", %s}""".formatted(system, person, version, fields));
    }

    public static UUID withdrawal(String person) {
        return TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH, "child-withdrawn.v1", SYSTEM + ":" + person, """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-09-02T02:00:00Z", "reason": "ERASURE"}""".formatted(SYSTEM, person));
    }

    /** Our id of the person, once the record has been taken. */
    public static String arrived(String person) {
        return await().atMost(60, SECONDS).until(() -> found(SYSTEM, person), id -> id != null);
    }

    public static String found(String scheme, String identifier) {
        return given().auth()
                .oauth2(TestTokens.token("integration"))
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}".formatted(scheme, identifier))
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId[0]");
    }
}
