package org.openiro.caseload.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A synthetic child as review-service would publish it. */
public final class Child {

    private final UUID id = UUID.randomUUID();
    private final List<String> periods = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> involvements = new ArrayList<>();

    public String id() {
        return id.toString();
    }

    public String identifier() {
        return "syn-" + id;
    }

    public Child lookedAfter(String from, String to) {
        periods.add("{\"startedOn\": \"%s\", \"endedOn\": %s}".formatted(from, date(to)));
        return this;
    }

    public Child legalStatus(String code, String from, String to) {
        statuses.add("{\"code\": \"%s\", \"from\": \"%s\", \"to\": %s}".formatted(code, from, date(to)));
        return this;
    }

    public Child involvement(String role, String professional, String from, String to) {
        involvements.add("{\"role\": \"%s\", \"professional\": \"%s\", \"team\": \"T\", \"from\": \"%s\", \"to\": %s}"
                .formatted(role, professional, from, date(to)));
        return this;
    }

    public Child withoutInvolvements() {
        involvements.clear();
        return this;
    }

    public String body() {
        return """
                {"childId": "%s", "identifiers": [{"scheme": "ssda903", "identifier": "%s"}],
                 "periodsOfCare": [%s], "legalStatuses": [%s], "placements": [], "ownChildren": [],
                 "involvements": [%s], "restricted": false, "detailUrl": "http://127.0.0.1:8081/v1/children/%s"}
                """.formatted(
                        id,
                        identifier(),
                        String.join(",", periods),
                        String.join(",", statuses),
                        String.join(",", involvements),
                        id);
    }

    private static String date(String date) {
        return date == null ? "null" : "\"" + date + "\"";
    }
}
