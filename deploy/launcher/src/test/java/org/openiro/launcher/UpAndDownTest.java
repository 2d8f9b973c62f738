package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.Ports;
import org.openiro.embedded.ProcessGroup;

/** The launcher with real PostgreSQL and Kafka and with stand-ins for the services. */
class UpAndDownTest {

    @TempDir
    private Path directory;

    private LauncherRun launcher;
    private Path state;
    private String ports;

    @BeforeEach
    void aTree() throws IOException {
        state = directory.resolve("state");
        launcher = new LauncherRun(StandInTree.in(Files.createDirectory(directory.resolve("tree"))), state);
        ports = "" + Ports.freeRow(Addresses.ports(1));
    }

    @AfterEach
    void leaveNothing() {
        running().forEach(name -> process(name).kill());
    }

    @Test
    void aDetachedPlatformRunsUntilItIsTakenDownAndKeepsItsData() throws Exception {
        assertThat(up().output())
                .contains("OpenIRO is running", "Swagger UI", "/v1/annual-reports/", "deploy/token", "deploy/down");
        assertThat(running())
                .containsExactly(
                        "postgresql",
                        "kafka",
                        "review-service",
                        "caseload-service",
                        "escalation-service",
                        "reporting-service");

        assertThat(launcher.run("up", "--detach", "--no-sample", "--ports-from", ports)
                        .output())
                .contains("OpenIRO is already running. To begin afresh: deploy/down");

        String review = new ObjectMapper()
                .readTree(launcher.run("endpoints").output())
                .at("/review-service/url")
                .textValue();
        assertThat(answer(review + "/environment/OPENIRO_DATABASE_URL")).endsWith("/review");
        assertThat(answer(review + "/environment/OPENIRO_CLOCK_FILE"))
                .isEqualTo(state.resolve("clock").toString());

        long before = process("review-service").pid();
        process("review-service").kill();
        assertThat(launcher.run("restart", "review-service").output()).contains("review-service is running again.");
        assertThat(process("review-service").pid()).isNotEqualTo(before);
        assertThat(answer(review + "/q/health/ready")).contains("UP");

        assertThat(launcher.run("down").output())
                .contains("Stopped postgresql, kafka, review-service, caseload-service");
        assertThat(running()).isEmpty();
        assertThat(launcher.run("down").output()).contains("OpenIRO was not running.");
        assertThat(state.resolve("data/postgresql/data/PG_VERSION")).exists();
    }

    @Test
    void publishersRunInReplicasEachFoundByItsName() throws Exception {
        String row = "" + Ports.freeRow(Addresses.ports(2));
        LauncherRun.Outcome up = launcher.run("up", "--detach", "--no-sample", "--ports-from", row, "--replicas", "2");
        assertThat(up.status()).as(up.output()).isZero();
        assertThat(up.output()).contains("escalation-service-2 ").doesNotContain("reporting-service-2");
        assertThat(running())
                .containsExactly(
                        "postgresql",
                        "kafka",
                        "review-service",
                        "caseload-service",
                        "escalation-service",
                        "reporting-service",
                        "review-service-2",
                        "caseload-service-2",
                        "escalation-service-2");

        JsonNode replicas =
                new ObjectMapper().readTree(launcher.run("endpoints").output()).at("/review-service/replicas");
        assertThat(replicas).hasSize(2);
        String one = replicas.get(0).textValue() + "/environment/";
        String other = replicas.get(1).textValue() + "/environment/";
        for (String shared : List.of("OPENIRO_DATABASE_URL", "OPENIRO_CURSOR_KEY", "OPENIRO_REVIEW_PUBLIC_URL")) {
            assertThat(answer(one + shared)).isEqualTo(answer(other + shared)).isNotEmpty();
        }
        assertThat(answer(other + "OPENIRO_REVIEW_PUBLIC_URL"))
                .isEqualTo(replicas.get(0).textValue());

        long first = process("review-service").pid();
        process("review-service-2").kill();
        assertThat(launcher.run("up", "--replicas", "2").output())
                .contains("But review-service-2 is not: deploy/restart review-service-2");
        assertThat(launcher.run("restart", "review-service-2").output()).contains("review-service-2 is running again.");
        assertThat(answer(replicas.get(1).textValue() + "/q/health/ready")).contains("UP");
        assertThat(process("review-service").pid()).isEqualTo(first);
        assertThat(launcher.run("restart", "reporting-service-2").output())
                .contains("There is no \"reporting-service-2\". Names: postgresql, kafka, review-service,");

        assertThat(launcher.run("down").output()).contains("reporting-service, review-service-2, caseload-service-2");
        assertThat(running()).isEmpty();
    }

    @Test
    void serversComeBackAfterSigkillOnTheSamePortsWithTheirData() throws Exception {
        up();
        Path events = Files.writeString(
                directory.resolve("events.jsonl"), "{\"key\":\"k\",\"headers\":{\"type\":\"t.v1\"},\"data\":{}}\n");
        assertThat(launcher.run("publish", "children", events.toString()).output())
                .contains("Published 1 events to children.");

        for (String name : List.of("kafka", "postgresql")) {
            process(name).kill();
            LauncherRun.Outcome restarted = launcher.run("restart", name);
            assertThat(restarted.output()).contains(name + " is running again.");
        }

        assertThat(launcher.run("publish", "case-management.E08999998", events.toString())
                        .output())
                .contains("Published 1 events");
        assertThat(launcher.run("publish", "childern", events.toString()).output())
                .contains("There is no topic childern. Topics: allocations,");
        launcher.run("down");
    }

    @Test
    void kafkaAloneCanBeEmptied() throws Exception {
        up();
        Path events = Files.writeString(
                directory.resolve("events.jsonl"), "{\"key\":\"k\",\"headers\":{\"type\":\"t.v1\"},\"data\":{}}\n");
        assertThat(launcher.run("publish", "children", events.toString()).output())
                .contains("Published 1 events to children.");
        assertThat(recordsOn("children")).isEqualTo(1);

        assertThat(launcher.run("restart", "postgresql", "--empty"))
                .isEqualTo(new LauncherRun.Outcome(
                        1, "Only kafka may be emptied: every database holds what nobody else has.\n"));
        assertThat(launcher.run("restart", "kafka", "--empty").output())
                .contains("kafka is running again.", "sent again by: deploy/rebuild kafka");
        assertThat(recordsOn("children")).isZero();

        assertThat(launcher.run("rebuild", "postgresql").output())
                .contains("There is no copy to rebuild in \"postgresql\". Names: review-service, caseload-service,");
        launcher.run("down");
    }

    private long recordsOn(String topic) throws InterruptedException {
        String kafka = new Addresses(Integer.parseInt(ports), 1).kafka();
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", kafka, "request.timeout.ms", "10000", "default.api.timeout.ms", "20000"))) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .forEach(partition ->
                            ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "Kafka on %s has not said within 20 seconds how much is on %s".formatted(kafka, topic),
                    e.getCause());
        }
    }

    @Test
    void aForegroundPlatformEndsInGoodOrderOnCtrlC() throws Exception {
        Path output = directory.resolve("up.txt");
        Process up = launcher.start(output, "up", "--no-sample", "--ports-from", ports);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Files.readString(output).contains("Ctrl-C stops everything."));
        process("caseload-service").kill();
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.readString(output)
                .contains("caseload-service has ended. Start it again: deploy/restart caseload-service"));

        up.destroy();

        assertThat(up.waitFor()).isNotZero();
        assertThat(Files.readString(output)).contains("Stopping …", "Stopped.");
        assertThat(running()).isEmpty();
        assertThat(state.resolve("state.json")).doesNotExist();
    }

    @Test
    void aKilledForegroundPlatformLeavesNoOrphans() throws Exception {
        Path output = directory.resolve("up.txt");
        Process up = launcher.start(output, "up", "--no-sample", "--ports-from", ports);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> Files.readString(output).contains("Ctrl-C stops everything."));
        List<ManagedProcess> processes = running().stream().map(this::process).toList();
        assertThat(processes).hasSize(6);

        up.destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).until(() -> processes.stream().noneMatch(ManagedProcess::isAlive));
        assertThat(running()).isEmpty();
    }

    @Test
    void aPortInUseIsNamedAndNothingIsStarted() throws Exception {
        int third = Integer.parseInt(ports) + 2;
        try (ServerSocket holder = new ServerSocket(third, 1, InetAddress.getLoopbackAddress())) {
            LauncherRun.Outcome up = launcher.run("up", "--detach", "--no-sample", "--ports-from", ports);
            assertThat(up.status()).isEqualTo(1);
            assertThat(up.output())
                    .contains("Port %d, wanted by escalation-service, is in use by process %d"
                            .formatted(
                                    holder.getLocalPort(),
                                    ProcessHandle.current().pid()));
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void aServiceThatDoesNotStartTakesTheRestWithItAndItsLogIsShown() throws Exception {
        Path jar = new Layout(launcher.root(), state).runnable(PlatformService.REPORTING);
        Files.writeString(jar, "no jar at all");
        LauncherRun.Outcome up = launcher.run("up", "--detach", "--no-sample", "--ports-from", ports);
        assertThat(up.status()).isEqualTo(1);
        assertThat(up.output()).contains("reporting-service has ended while starting", "Invalid or corrupt jarfile");
        assertThat(running()).isEmpty();
    }

    /** Runs, or the test ends here with what the launcher said. */
    private LauncherRun.Outcome up() throws Exception {
        LauncherRun.Outcome up = launcher.run("up", "--detach", "--no-sample", "--ports-from", ports);
        assertThat(up.status()).as(up.output()).isZero();
        return up;
    }

    private ProcessGroup group() {
        return ProcessGroup.in(state.resolve("run"));
    }

    private List<String> running() {
        return new Processes(new Layout(launcher.root(), state), Addresses.ofWhateverRuns()).running();
    }

    private ManagedProcess process(String name) {
        return group().find(name).orElseThrow();
    }

    private static String answer(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
