package org.openiro.systemtests;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
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
public record Standing(
        Map<String, String> reports,
        Map<String, String> answers,
        Map<String, List<String>> copies,
        Map<String, List<String>> journals) {

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

    static Standing of(LocalPlatform platform, FrontDoors doors, LocalDate today) {
        Databases databases = Databases.of(platform);
        Map<String, String> answers = new TreeMap<>();
        answers(today)
                .forEach((service, paths) -> paths.forEach(path -> answers.put(
                        path, doors.bytes(platform.endpoints().service(service).resolve(path), "application/json"))));
        Map<String, List<String>> copies = new TreeMap<>();
        COPIES.forEach((database, tables) ->
                tables.forEach(table -> copies.put(database + "." + table, databases.rows(database, table))));
        return new Standing(
                reports(platform.endpoints().service("reporting-service"), doors, today),
                answers,
                copies,
                journals(databases));
    }

    private static Map<String, List<String>> answers(LocalDate today) {
        return Map.of(
                "caseload-service",
                List.of(
                        "/v1/caseloads?on=" + today,
                        "/v1/caseloads/years/" + financialYear(today),
                        "/v1/children-without-iro?limit=500&on=" + today,
                        "/v1/allocations?limit=500"),
                "escalation-service",
                List.of(
                        "/v1/concerns?limit=500",
                        "/v1/concern-counts?from=%s&to=%s".formatted(today.minusYears(1), today)));
    }

    /** Of the running year and of the one before. */
    static Map<String, String> reports(URI reportingService, FrontDoors doors, LocalDate today) {
        Map<String, String> reports = new TreeMap<>();
        for (int year : List.of(financialYear(today) - 1, financialYear(today))) {
            URI report = reportingService.resolve("/v1/annual-reports/" + year);
            for (String mediaType : List.of("application/json", "text/html")) {
                reports.put(year + " as " + mediaType, doors.bytes(report, mediaType));
            }
        }
        return reports;
    }

    static int financialYear(LocalDate day) {
        return day.minusMonths(3).getYear();
    }

    /** Waits until everything published was sent and read, and nothing has followed from it. */
    public static void settle(LocalPlatform platform, FrontDoors doors) {
        Databases databases = Databases.of(platform);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    Map<String, List<String>> before = journals(databases);
                    return PUBLISHERS.stream().allMatch(databases::everythingSent)
                            && List.of("review-service", "caseload-service", "escalation-service", "reporting-service")
                                    .stream()
                                    .allMatch(service -> allRead(platform, doors, service))
                            && before.equals(journals(databases));
                });
    }

    private static boolean allRead(LocalPlatform platform, FrontDoors doors, String service) {
        return doors.json(platform.endpoints().service(service).resolve("/v1/copy-sources"))
                .valueStream()
                .allMatch(source -> source.path("allRead").asBoolean()
                        && source.path("allReplayRead").asBoolean());
    }

    private static Map<String, List<String>> journals(Databases databases) {
        Map<String, List<String>> journals = new TreeMap<>();
        PUBLISHERS.forEach(database -> journals.put(database, databases.journal(database)));
        return journals;
    }
}
