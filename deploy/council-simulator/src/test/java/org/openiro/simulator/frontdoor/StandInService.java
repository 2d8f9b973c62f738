package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Stands where a service would: gives its answers in turn, and keeps what it was asked. */
public final class StandInService implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final Queue<Told> answers = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private final HttpServer server;

    record Told(int status, String body) {}

    public record Asked(String method, String path, String key, String ifMatch, JsonNode body) {}

    public StandInService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public StandInService answers(int status, String body) {
        answers.add(new Told(status, body));
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                header(exchange, "Idempotency-Key"),
                header(exchange, "If-Match"),
                body(exchange)));
        Told told = answers.remove();
        byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"" + asked.size() + "\"");
        exchange.sendResponseHeaders(told.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** What is not JSON, such as files, is kept as text. */
    private JsonNode body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return header(exchange, "Content-Type").startsWith("multipart/")
                ? TextNode.valueOf(new String(body, StandardCharsets.UTF_8))
                : json.readTree(body);
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of("")).getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
