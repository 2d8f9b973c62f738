package org.openiro.deployment.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openiro.deployment.installation.Installation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.deployment.product.Repository;

/** The installation of one council works with the rights that it is given, and with no others. */
@Tag("extended")
class InstallationTest {

    private static final String COUNCIL = "E09999999";
    private static final String OTHER_COUNCIL = "E08999998";
    private static final String INTEGRATION = "case-management.e09999999";
    private static final String LOOKUP = "{\"identifiers\": [{\"scheme\": \"ssda903\", \"identifier\": \"100001\"}]}";

    private static Installation installation;

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation();
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    /** From the case-management system over the gate to all others: every grant that this needs is there. */
    @Test
    void aChildOfTheCaseManagementSystemReachesEveryService() throws Exception {
        String body = Repository.text("review-service/contracts/events/child-record.v1.example.json");
        write(INTEGRATION, "case-management." + COUNCIL, "liquidlogic:P-2201", "child-record.v1", body);

        String iro = installation.identityProvider().person("iro.sampleborough");
        eventually(() -> assertThat(json(installation.post("review-service", "/v1/children/lookups", iro, LOOKUP))
                        .path("items"))
                .hasSize(1));
        for (String service : List.of("caseload-service", "escalation-service", "reporting-service")) {
            eventually(() -> assertThat(received(service, "children")).isPositive());
        }
    }

    @Test
    void whatAServicePublishesReachesReporting() throws Exception {
        String manager = installation.identityProvider().person("iro-manager.sampleborough");
        String iro = installation.identityProvider().person("iro.sampleborough");

        HttpResponse<String> post = installation.post(
                "caseload-service",
                "/v1/iros",
                manager,
                "{\"name\": \"Synthetic IRO One\", \"professional\": \"iro-003\", \"team\": \"IRO-TEAM\"}");
        HttpResponse<String> concern = installation.post("escalation-service", "/v1/concerns", iro, """
                {"child": {"scheme": "ssda903", "identifier": "100001"}, "theme": "DRIFT_DELAY",
                 "words": "Synthetic: no plan yet.", "raisedOn": "2026-11-02"}""");

        assertThat(post.statusCode()).as(post.body()).isEqualTo(201);
        assertThat(concern.statusCode()).as(concern.body()).isEqualTo(201);
        eventually(() -> assertThat(received("reporting-service", "iros")).isPositive());
        eventually(() -> assertThat(received("reporting-service", "concerns")).isPositive());
    }

    @ParameterizedTest
    @CsvSource({"review-service, children", "caseload-service, iros", "escalation-service, concerns"})
    void aPublisherMaySendItsJournalAgain(String service, String topic) throws Exception {
        String administrator = installation.identityProvider().person("platform-admin.platform");

        JsonNode replay = json(
                installation.post(service, "/v1/event-replays", administrator, "{\"topic\": \"%s\"}".formatted(topic)));

        eventually(() -> assertThat(json(installation.get(
                                service,
                                "/v1/event-replays/" + replay.path("id").asText(),
                                administrator))
                        .has("finishedAt"))
                .as(replay.toString())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        INTEGRATION + ", case-management." + OTHER_COUNCIL,
        INTEGRATION + ", children",
        "review-service, iros",
        "review-service, case-management." + COUNCIL,
        "caseload-service, reviews",
        "caseload-service, children.replay",
        "escalation-service, children",
        "reporting-service, concerns",
    })
    void nobodyWritesWhereTheyHaveNoBusiness(String user, String topic) {
        assertThatThrownBy(() -> write(user, topic, "key", "child-record.v1", "{}"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        INTEGRATION + ", case-management." + COUNCIL,
        "caseload-service, case-management." + COUNCIL,
        "caseload-service, concerns",
        "escalation-service, reviews",
    })
    void nobodyReadsWhatTheyDoNotNeed(String user, String topic) {
        Map<String, Object> settings = installation.broker().client(user, AccessControlledBroker.password(user));
        settings.put("group.id", user);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));

            assertThatThrownBy(() -> consumer.poll(Duration.ofMinutes(1))).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsNotHeard() {
        Map<String, Object> settings = installation.broker().client(INTEGRATION, "guessed");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.partitionsFor("children"))
                    .isInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void aTokenOfTheRealmSaysWhatThePlatformReadsAndNoName() throws Exception {
        String worker = installation.identityProvider().person("social-worker.examplemet");
        JsonNode claims = IdentityProvider.claims(worker);

        assertThat(claims.path("authority").asText()).isEqualTo(OTHER_COUNCIL);
        assertThat(claims.path("roles")).hasToString("[\"social-worker\"]");
        assertThat(claims.path("teams")).hasToString("[\"north\"]");
        assertThat(claims.path("aud").asText()).isEqualTo("openiro");
        assertThat(claims.fieldNames()).toIterable().doesNotContain("name", "email", "preferred_username");
        assertThat(installation.identityProvider().withoutProofKey()).contains("error=invalid_request");
    }

    @Test
    void aServiceAnswersPeopleAndProgramsOfTheirOwnCouncilAndInTheirOwnRole() throws Exception {
        String integration = installation.identityProvider().program(COUNCIL);
        String analyst = installation.identityProvider().person("analyst.sampleborough");
        String iroElsewhere = installation.identityProvider().person("iro.examplemet");

        assertThat(status("review-service", "/v1/intake-results", integration)).isEqualTo(200);
        assertThat(status("review-service", "/v1/intake-results", analyst)).isEqualTo(403);
        assertThat(status("review-service", "/v1/intake-results", "made-up")).isEqualTo(401);
        assertThat(status("review-service", "/v1/intake-results", "")).isEqualTo(401);
        assertThat(json(installation.post("review-service", "/v1/children/lookups", iroElsewhere, LOOKUP))
                        .path("items"))
                .isEmpty();
        HttpResponse<String> report = installation.get("reporting-service", "/v1/annual-reports/2025", analyst);
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body()).as("named by the overlay").contains("Sampleborough (synthetic)");
    }

    private static int status(String service, String path, String token) throws Exception {
        return installation.get(service, path, token).statusCode();
    }

    private static double received(String service, String topic) throws Exception {
        return installation
                .get(service, "/q/metrics", "")
                .body()
                .lines()
                .filter(line ->
                        line.startsWith("openiro_events_received_total") && line.contains("topic=\"" + topic + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void write(String user, String topic, String key, String type, String body) throws Exception {
        Map<String, Object> settings = installation.broker().client(user, AccessControlledBroker.password(user));
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, key, body.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "11111111-2222-4333-8444-555555555555",
                            "ce_type", type,
                            "ce_source", "urn:synthetic:case-management",
                            "ce_time", "2024-11-19T02:00:00Z",
                            "ce_authority", COUNCIL,
                            "content-type", "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).untilAsserted(assertion);
    }
}
