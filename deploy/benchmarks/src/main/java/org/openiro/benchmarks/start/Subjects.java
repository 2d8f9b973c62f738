package org.openiro.benchmarks.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.benchmarks.Bench;
import org.openiro.benchmarks.platform.Platform;
import org.openiro.benchmarks.platform.ProcessFigures;
import org.openiro.embedded.PostgresServer;
import org.openiro.embedded.RolePasswords;

/**
 * What is started.
 *
 * @param services the four as they run
 * @param bare the bare one in the likeness of the first
 */
record Subjects(List<Subject> services, Subject bare) {

    private static final String BARE = "bare-service";

    /** Behind the platform's six ports and the read floor's. */
    private static final int BARE_PORT = 7;

    /** While the services run: flags and environment are read from their processes. */
    static Subjects of(Bench bench, Platform platform, List<String> children) {
        List<Subject> services = new ArrayList<>();
        for (String service : Platform.SERVICES) {
            ProcessFigures process = platform.process(service);
            services.add(new Subject(
                    service,
                    bench.root().resolve(service),
                    jvm(process),
                    environment(process),
                    platform.url(service),
                    role(service),
                    paths(service, children)));
        }
        return new Subjects(services, bare(bench, platform));
    }

    List<Subject> all() {
        return Stream.concat(services.stream(), Stream.of(bare)).toList();
    }

    /** With the flags and the environment of the first of the services, which runs. */
    static Subject bare(Bench bench, Platform platform) {
        ProcessFigures like = platform.process(Platform.SERVICES.getFirst());
        PostgresServer.createDatabase(platform.postgresPort(), "bare", RolePasswords.sameAsNames("bare"));
        int port = bench.dials().portsFrom() + BARE_PORT;
        Map<String, String> environment = new HashMap<>(environment(like));
        environment.put("OPENIRO_DATABASE_URL", platform.jdbcUrl("bare"));
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        return new Subject(
                BARE,
                bench.root().resolve(Build.BARE),
                jvm(like),
                environment,
                "http://127.0.0.1:" + port,
                "iro",
                List.of("/v1/things"));
    }

    private static List<String> jvm(ProcessFigures process) {
        return process.command().stream()
                .takeWhile(word -> !word.equals("-jar"))
                .toList();
    }

    private static Map<String, String> environment(ProcessFigures process) {
        return process.environment().stream()
                .collect(Collectors.toMap(
                        word -> word.substring(0, word.indexOf('=')), word -> word.substring(word.indexOf('=') + 1)));
    }

    private static String role(String service) {
        return switch (service) {
            case "reporting-service" -> "analyst";
            case "review-service" -> "iro";
            default -> "iro-manager";
        };
    }

    private static List<String> paths(String service, List<String> children) {
        return switch (service) {
            case "review-service" ->
                children.stream().map(id -> "/v1/children/" + id + "/due-dates").toList();
            case "caseload-service" -> List.of("/v1/children-without-iro?limit=50");
            case "escalation-service" -> List.of("/v1/concerns?limit=50");
            default -> List.of("/v1/annual-reports/2025");
        };
    }
}
