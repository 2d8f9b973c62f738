package org.openiro.systemtests.agreement;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiro.simulator.casemanagement.CaseRecord;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.CloudEvent;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.faults.Children;

/** What the case-management system says of the children of the odd lives; each record has been taken when it is said. */
final class OddRecords implements AutoCloseable {

    private static final String SYSTEM = "system-test-lcs";
    private static final String INTEGRATION = "integration";
    private static final String GROWN = "2012-05-14";
    private static final Duration SOON = Duration.ofMinutes(2);

    private final CaseManagementTopic topic;
    private final ServiceClient reviews;
    private final String authority;

    OddRecords(String bootstrapServers, String authority, ServiceClient reviews) {
        this.topic = new CaseManagementTopic(bootstrapServers, authority);
        this.authority = authority;
        this.reviews = reviews;
    }

    /** @param until empty while care goes on; {@code born} empty where the age is of no matter */
    void lookedAfter(LocalDate today, String person, String from, String until, String born) {
        Map<String, Object> care = new LinkedHashMap<>();
        care.put("startedOn", from);
        if (!until.isEmpty()) {
            care.put("endedOn", until);
            care.put("endReason", "E3");
        }
        Map<String, Object> body = said(today, person);
        body.put("dateOfBirth", born.isEmpty() ? GROWN : born);
        body.put("sex", "F");
        body.put("ethnicity", "WBRI");
        body.put("periodsOfCare", List.of(care));
        body.put("legalStatuses", List.of(Map.of("code", "V2", "from", from)));
        body.put("placements", List.of(Map.of("type", "U6", "provider", "PR1", "from", from)));
        body.put("involvements", List.of());
        taken(person, "child-record.v1", body);
    }

    /** Always the same review, whatever day is said of it. */
    void reviewed(LocalDate today, String person, String heldOn, boolean cancelled) {
        Map<String, Object> body = said(today, person);
        body.put("reviewId", person + "-1");
        body.put("heldOn", heldOn);
        body.put("participationCode", "PN1");
        body.put("cancelled", cancelled);
        taken(person, "review-record.v1", body);
    }

    void withdrawn(LocalDate today, String person) {
        publish(person, "child-withdrawn.v1", said(today, person));
        await().atMost(SOON).until(() -> !lookedUp(person).isTextual());
    }

    String childId(String person) {
        return lookedUp(person).asText();
    }

    private JsonNode lookedUp(String person) {
        return reviews.ask(
                        INTEGRATION,
                        "/v1/children/lookups",
                        Map.of("identifiers", List.of(Map.of("scheme", SYSTEM, "identifier", person))))
                .orStop("looking a child up")
                .at("/items/0/childId");
    }

    private static Map<String, Object> said(LocalDate today, String person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", SYSTEM);
        body.put("personId", person);
        body.put("sourceVersion", today + "T20:00:00Z");
        return body;
    }

    private void taken(String person, String type, Map<String, Object> body) {
        String eventId = publish(person, type, body);
        await().atMost(SOON)
                .until(() -> Children.all(reviews, INTEGRATION, "/v1/intake-results?limit=" + Pages.LARGEST).stream()
                        .anyMatch(result -> Fields.text(result, "eventId").equals(eventId)));
    }

    private String publish(String person, String type, Map<String, Object> body) {
        CloudEvent event = CloudEvent.of(new CaseRecord(SYSTEM + ":" + person, type, body), authority);
        topic.publish(event);
        topic.flush();
        return event.id().toString();
    }

    @Override
    public void close() {
        topic.close();
    }
}
