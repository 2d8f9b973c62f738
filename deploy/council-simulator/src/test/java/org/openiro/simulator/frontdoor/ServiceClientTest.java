package org.openiro.simulator.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceClientTest {

    private static final Map<String, String> BODY = Map.of("heldOn", "2024-05-31");
    private static final Tokens TOKENS = new Tokens(List.of("echo", "token"), "E09000999");

    private final List<StandIn> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(StandIn::kill);
    }

    @Test
    void requestsAreSpreadOverTheReplicas() {
        StandIn first = answering(200, 200);
        StandIn second = answering(200, 200);
        ServiceClient client = client(first, second);
        for (int i = 0; i < 4; i++) {
            assertThat(client.get("iro", "/v1/children?limit=2").status()).isEqualTo(200);
        }
        assertThat(first.asked).containsExactly("/v1/children?limit=2", "/v1/children?limit=2");
        assertThat(second.asked).containsExactly("/v1/children?limit=2", "/v1/children?limit=2");
    }

    @Test
    void aCommandGoesToTheNextReplicaWithTheSameKeyWhenOneIsDead() {
        StandIn dead = answering(201);
        dead.kill();
        StandIn living = answering(503, 201);
        assertThat(client(dead, living).command("iro", "/v1/held", BODY).status())
                .isEqualTo(201);
        assertThat(living.keys).hasSize(2);
        assertThat(new HashSet<>(living.keys)).hasSize(1).doesNotContain("");
    }

    @Test
    void aConflictIsRepeatedOnlyWhenItPasses() {
        StandIn busy = answering(List.of("409 idempotency-key-in-flight", "409 conflict", "201 held"));
        assertThat(client(busy).command("iro", "/v1/held", BODY).status()).isEqualTo(201);
        StandIn held = answering(List.of("409 review-already-held", "201 held"));
        assertThat(client(held).command("iro", "/v1/held", BODY).status()).isEqualTo(409);
        assertThat(held.asked).hasSize(1);
    }

    @Test
    void patienceEnds() {
        StandIn dead = answering(200);
        dead.kill();
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

    private static ServiceClient client(StandIn... replicas) {
        return new ServiceClient(Stream.of(replicas).map(StandIn::url).toList(), TOKENS, Duration.ofSeconds(30));
    }

    private StandIn answering(Integer... statuses) {
        return answering(Arrays.stream(statuses).map(status -> status + " code").toList());
    }

    private StandIn answering(List<String> answers) {
        StandIn server = new StandIn(answers);
        started.add(server);
        return server;
    }

    /** Stands where a replica would: gives its answers, each a status and a problem's code, and keeps what it was asked. */
    private static final class StandIn {

        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
        private final List<String> answers;
        private final HttpServer server;

        StandIn(List<String> answers) {
            this.answers = answers;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", this::answer);
            server.start();
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        }

        void kill() {
            server.stop(0);
        }

        private void answer(HttpExchange exchange) throws IOException {
            String[] answer = answers.get(asked.size()).split(" ", -1);
            asked.add(exchange.getRequestURI().toString());
            keys.add(exchange.getRequestHeaders()
                    .getOrDefault("Idempotency-Key", List.of(""))
                    .getFirst());
            byte[] body = "{\"code\":\"%s\"}".formatted(answer[1]).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }
}
