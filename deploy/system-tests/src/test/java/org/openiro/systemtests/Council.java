package org.openiro.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.openiro.simulator.casemanagement.CaseRecord;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.Endpoints;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.frontdoor.Tokens;

/** One council's people and its case-management system, at the front doors of the running platform. */
public final class Council {

    private final Endpoints endpoints;
    private final Tokens tokens;
    private final String authority;

    Council(Endpoints endpoints, List<String> tokenCommand, String authority) {
        this.endpoints = endpoints;
        this.tokens = new Tokens(tokenCommand, authority);
        this.authority = authority;
    }

    public ServiceClient reviews() {
        return client("review-service");
    }

    public ServiceClient caseload() {
        return client("caseload-service");
    }

    public ServiceClient escalation() {
        return client("escalation-service");
    }

    public ServiceClient reporting() {
        return client("reporting-service");
    }

    public JsonNode annualReport(int year) {
        return reporting().get("analyst", "/v1/annual-reports/" + year).orStop("reading the annual report");
    }

    void publish(String key, String type, Map<String, Object> body) {
        try (CaseManagementTopic topic = new CaseManagementTopic(endpoints.kafka(), authority)) {
            topic.publish(new CaseRecord(key, type, body));
            topic.flush();
        }
    }

    private ServiceClient client(String service) {
        return new ServiceClient(endpoints.replicas(service), tokens);
    }
}
