package org.openiro.simulator.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.frontdoor.StandInService.Asked;

class ServiceClientTest {

    private static final Map<String, String> BODY = Map.of("heldOn", "2024-05-31");
    private static final Tokens TOKENS = new Tokens(List.of("echo", "token"), "E09000999");

    private final List<StandInService> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(StandInService::close);
    }

    @Test
    void requestsAreSpreadOverTheReplicas() {
        StandInService first = answering(200, 200);
        StandInService second = answering(200, 200);
        ServiceClient client = client(first, second);
        for (int i = 0; i < 4; i++) {
            assertThat(client.get("iro", "/v1/children?limit=2").status()).isEqualTo(200);
        }
        assertThat(first.asked())
                .extracting(Asked::path)
                .containsExactly("/v1/children?limit=2", "/v1/children?limit=2");
        assertThat(second.asked())
                .extracting(Asked::path)
                .containsExactly("/v1/children?limit=2", "/v1/children?limit=2");
    }

    @Test
    void aCommandGoesToTheNextReplicaWithTheSameKeyWhenOneIsDead() {
        StandInService dead = answering(201);
        dead.close();
        StandInService living = answering(503, 201);
        assertThat(client(dead, living).command("iro", "/v1/held", BODY).status())
                .isEqualTo(201);
        List<String> keys = living.asked().stream().map(Asked::key).toList();
        assertThat(keys).hasSize(2);
        assertThat(new HashSet<>(keys)).hasSize(1).doesNotContain("");
    }

    @Test
    void whatIsSaidAlikeOnTwoOccasionsIsTwoCommands() {
        StandInService service = answering(201, 201, 201);
        ServiceClient client = client(service);
        client.commandOn("trigger-1", "iro", "/v1/triggers", BODY);
        client.commandOn("trigger-2", "iro", "/v1/triggers", BODY);
        client.commandOn("trigger-1", "iro", "/v1/triggers", BODY);
        List<String> keys = service.asked().stream().map(Asked::key).toList();
        assertThat(keys.get(0)).isNotEqualTo(keys.get(1)).isEqualTo(keys.get(2));
    }

    @Test
    void aConflictIsRepeatedOnlyWhenItPasses() {
        StandInService busy = answering(List.of("409 idempotency-key-in-flight", "409 conflict", "201 held"));
        assertThat(client(busy).command("iro", "/v1/held", BODY).status()).isEqualTo(201);
        StandInService held = answering(List.of("409 review-already-held", "201 held"));
        assertThat(client(held).command("iro", "/v1/held", BODY).status()).isEqualTo(409);
        assertThat(held.asked()).hasSize(1);
    }

    @Test
    void patienceEnds() {
        StandInService dead = answering(200);
        dead.close();
        ServiceClient client = new ServiceClient(List.of(dead.url()), TOKENS, Duration.ofMillis(300));
        assertThatThrownBy(() -> client.get("iro", "/v1/children")).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void endpointsNameAllReplicasOfAServiceAndTheUrlOfOneThatHasNone() throws Exception {
        Endpoints endpoints = new Endpoints(new ObjectMapper().readTree("""
                {"review-service": {"url": "http://a:1", "replicas": ["http://a:1", "http://a:2"]},
                 "reporting-service": {"url": "http://a:3"}}"""));
        assertThat(endpoints.replicas("review-service"))
                .containsExactly(URI.create("http://a:1"), URI.create("http://a:2"));
        assertThat(endpoints.replicas("reporting-service")).containsExactly(URI.create("http://a:3"));
    }

    private static ServiceClient client(StandInService... replicas) {
        return new ServiceClient(Stream.of(replicas).map(StandInService::url).toList(), TOKENS, Duration.ofSeconds(30));
    }

    private StandInService answering(Integer... statuses) {
        return answering(Arrays.stream(statuses).map(status -> status + " code").toList());
    }

    /** Each answer a status and a problem's code. */
    private StandInService answering(List<String> answers) {
        StandInService replica = new StandInService();
        answers.stream()
                .map(answer -> answer.split(" ", -1))
                .forEach(answer ->
                        replica.answers(Integer.parseInt(answer[0]), "{\"code\":\"%s\"}".formatted(answer[1])));
        started.add(replica);
        return replica;
    }
}
