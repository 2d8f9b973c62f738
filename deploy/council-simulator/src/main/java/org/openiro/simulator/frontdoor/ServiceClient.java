package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One service's HTTP interface as a person or an integration uses it. Waits and asks again while the service is away. */
public final class ServiceClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final RetryPolicy<HttpResponse<String>> AWAY = RetryPolicy.<HttpResponse<String>>builder()
            .handle(IOException.class)
            .handleResultIf(response -> response.statusCode() >= 500 || response.statusCode() == 409)
            .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5))
            .withMaxRetries(-1)
            .withMaxDuration(PATIENCE)
            .build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FailsafeExecutor<HttpResponse<String>> patiently = Failsafe.with(AWAY);
    private final ObjectMapper json = new ObjectMapper();
    private final URI service;
    private final Tokens tokens;

    public ServiceClient(URI service, Tokens tokens) {
        this.service = service;
        this.tokens = tokens;
    }

    public Answer get(String role, String path) {
        return send(request(role, path).GET());
    }

    /** A question that changes nothing, such as a lookup: no idempotency key. */
    public Answer ask(String role, String path, Object body) {
        return send(json(request(role, path), "POST", body));
    }

    /** A command; what it is about makes its idempotency key, so that a repeated run or a retry has one effect. */
    public Answer command(String role, String path, Object body) {
        return send(json(request(role, path), "POST", body).header("Idempotency-Key", key(path, body)));
    }

    public Answer command(String role, String path, Object body, String etag) {
        return send(json(request(role, path), "POST", body)
                .header("Idempotency-Key", key(path, body))
                .header("If-Match", etag));
    }

    /** Replaces a whole record; doing it twice is doing it once, so it has no idempotency key. */
    public Answer replace(String role, String path, Object body, String etag) {
        return send(json(request(role, path), "PUT", body).header("If-Match", etag));
    }

    /** Sends files; the same files sent on another occasion are another command with a key of its own. */
    public Answer upload(
            String role, String path, Map<String, String> fields, Map<String, Path> files, String occasion) {
        Multipart form = Multipart.of(fields, files);
        return send(request(role, path)
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", occasion + "-" + form.digest())
                .POST(BodyPublishers.ofByteArray(form.body())));
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.of(role));
    }

    private HttpRequest.Builder json(HttpRequest.Builder request, String method, Object body) {
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(write(body)));
    }

    private String key(String path, Object body) {
        return UUID.nameUUIDFromBytes((path + write(body)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = patiently.get(() -> http.send(request.build(), BodyHandlers.ofString()));
        return new Answer(
                response.statusCode(),
                parse(response.body()),
                response.headers().firstValue("ETag"));
    }

    private JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
