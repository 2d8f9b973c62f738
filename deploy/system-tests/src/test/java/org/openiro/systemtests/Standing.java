package org.openiro.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a council stands at one moment.
 *
 * @param reports the annual reports, page and JSON, byte for byte
 * @param answers what caseload-service and escalation-service answer out of their copies
 * @param copies the tables of those copies
 * @param journals what the publishers have published
 */
record Standing(
        Map<String, String> reports,
        Map<String, String> answers,
        Map<String, List<String>> copies,
        Map<String, List<String>> journals) {

    /** Years that are over: what stands in them does not depend on the day on which it is read. */
    private static final List<Integer> YEARS = List.of(2024, 2025);

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "caseload-service",
            List.of(
                    "/v1/caseloads?on=2025-10-15",
                    "/v1/caseloads/years/2024",
                    "/v1/children-without-iro?on=2025-10-15&limit=500",
                    "/v1/allocations?limit=500"),
            "escalation-service",
            List.of("/v1/concerns?limit=500", "/v1/concern-counts?from=2024-04-01&to=2026-03-31"));

    private static final Map<String, List<String>> COPIES = Map.of(
            "caseload",
            List.of(
                    "child",
                    "child_identifier",
                    "child_period",
                    "child_short_break",
                    "child_involvement",
                    "first_review"),
            "escalation",
            List.of("known_child", "child_identifier"));

    private static final List<String> PUBLISHERS = List.of("review", "caseload", "escalation");

    static Standing of(LocalPlatform platform, FrontDoors doors) {
        Databases databases = Databases.of(platform);
        Map<String, String> answers = new TreeMap<>();
        ANSWERS.forEach((service, paths) -> paths.forEach(path -> answers.put(
                path, doors.bytes(platform.endpoints().service(service).resolve(path), "application/json"))));
        Map<String, List<String>> copies = new TreeMap<>();
        COPIES.forEach((database, tables) ->
                tables.forEach(table -> copies.put(database + "." + table, databases.rows(database, table))));
        return new Standing(
                reports(platform.endpoints().service("reporting-service"), doors),
                answers,
                copies,
                journals(databases));
    }

    static Map<String, String> reports(URI reportingService, FrontDoors doors) {
        Map<String, String> reports = new TreeMap<>();
        for (int year : YEARS) {
            URI report = reportingService.resolve("/v1/annual-reports/" + year);
            for (String mediaType : List.of("application/json", "text/html")) {
                reports.put(year + " as " + mediaType, doors.bytes(report, mediaType));
            }
        }
        return reports;
    }

    /** Waits until everything published was sent and read, and nothing has followed from it. */
    static void settle(LocalPlatform platform, FrontDoors doors) {
        Databases databases = Databases.of(platform);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    Map<String, List<String>> before = journals(databases);
                    return PUBLISHERS.stream().allMatch(databases::everythingSent)
                            && List.of("caseload-service", "escalation-service", "reporting-service").stream()
                                    .allMatch(service -> unread(platform, doors, service) == 0)
                            && before.equals(journals(databases));
                });
    }

    private static long unread(LocalPlatform platform, FrontDoors doors, String service) {
        long unread = 0;
        for (JsonNode source : doors.json(platform.endpoints().service(service).resolve("/v1/copy-sources"))) {
            unread +=
                    source.path("unread").asLong() + source.path("unreadReplay").asLong();
        }
        return unread;
    }

    private static Map<String, List<String>> journals(Databases databases) {
        Map<String, List<String>> journals = new TreeMap<>();
        PUBLISHERS.forEach(database -> journals.put(database, databases.journal(database)));
        return journals;
    }
}
