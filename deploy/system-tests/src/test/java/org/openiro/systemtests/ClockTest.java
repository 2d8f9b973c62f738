package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.simulator.frontdoor.ServiceClient;

/** The local platform's day can be set, for all services alike; nowhere else can it be. */
@ExtendWith(LocalPlatform.Running.class)
class ClockTest {

    private static LocalPlatform platform;
    private static Council council;

    @TempDir
    private Path directory;

    @BeforeAll
    static void council(LocalPlatform running) {
        platform = running;
        council = running.council("E09000991");
    }

    @AfterAll
    static void realTime() {
        platform.run("deploy/clock", "real");
    }

    @Test
    void allServicesHaveTheDayThatIsSetAndOneThatWasKilledHasItAgain() throws Exception {
        assertThat(platform.run("deploy/clock", "2024-03-31")).isEqualTo("2024-03-31\n");
        assertThat(days()).containsOnly("2024-03-31");
        platform.run("deploy/clock", "2024-04-01");
        assertThat(days()).containsOnly("2024-04-01");
        assertThat(council.annualReport(2024).path("asAt").asText()).isEqualTo("2024-04-01");

        platform.killAndRestartSoon("caseload-service").get();
        assertThat(days()).containsOnly("2024-04-01");

        String today = platform.run("deploy/clock", "real").strip();
        assertThat(today).isGreaterThan("2026-01-01");
        assertThat(days()).containsOnly(today);
    }

    @Test
    void inProductionAServiceWithAClockThatCouldBeSetDoesNotStart() throws Exception {
        Path log = directory.resolve("caseload-service.log");
        Process service = caseloadInProduction(
                log, Map.of("OPENIRO_CLOCK_FILE", directory.resolve("clock").toString()));
        try {
            assertThat(service.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
            assertThat(service.exitValue()).isEqualTo(1);
            assertThat(Files.readString(log))
                    .contains("OPENIRO_CLOCK_FILE) is set in the profile prod: only in the profile local")
                    .doesNotContain("Listening on");
        } finally {
            service.destroyForcibly();
        }
    }

    /** As the newest line of each service's access log says. */
    private static List<String> days() {
        return List.of(council.reviews(), council.caseload(), council.escalation(), council.reporting()).stream()
                .map(ClockTest::day)
                .toList();
    }

    private static String day(ServiceClient service) {
        service.get("auditor", "/v1/access-log").orStop("looking");
        return service.get("auditor", "/v1/access-log")
                .orStop("reading who looked")
                .at("/items/0/recordedAt")
                .asText()
                .substring(0, "2024-03-31".length());
    }

    /** Beside the local one, on its database and broker, with what an installation would give it. */
    private static Process caseloadInProduction(Path log, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        LocalPlatform.ROOT
                                .resolve("caseload-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("OPENIRO_DATABASE_URL", platform.databaseUrl("caseload"));
        for (String role : List.of("owner", "app", "worker")) {
            environment.put(
                    "OPENIRO_DATABASE_%s_PASSWORD".formatted(role.toUpperCase(Locale.ROOT)), "caseload_" + role);
        }
        environment.put("KAFKA_BOOTSTRAP_SERVERS", platform.endpoints().kafka());
        environment.put(
                "OPENIRO_TOKEN_PUBLIC_KEY",
                Files.readString(platform.state().resolve("keys/token-public.txt"))
                        .strip());
        environment.putAll(more);
        return builder.start();
    }
}
