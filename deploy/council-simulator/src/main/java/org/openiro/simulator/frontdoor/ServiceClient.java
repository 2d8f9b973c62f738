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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One service's HTTP interface as a person or an integration uses it. Its replicas are asked in turn; while one is away the
 * next is asked, with the same idempotency key, and while all are, the client waits and asks again.
 */
public final class ServiceClient {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What passes when the same is asked again; any other conflict is the answer. */
    private static final Set<String> PASSING = Set.of("idempotency-key-in-flight", "conflict");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger turns = new AtomicInteger();
    private final List<URI> replicas;
    private final Tokens tokens;
    private final FailsafeExecutor<HttpResponse<String>> patiently;

    public ServiceClient(URI service, Tokens tokens) {
        this(List.of(service), tokens);
    }

    /** Waits two minutes. */
    public ServiceClient(List<URI> replicas, Tokens tokens) {
        this(replicas, tokens, PATIENCE);
    }

    /**
     * @param replicas the service's processes, such as {@link Endpoints#replicas} names them
     * @param patience how long one request is repeated before its last failure counts
     */
    public ServiceClient(List<URI> replicas, Tokens tokens, Duration patience) {
        this.replicas = List.copyOf(replicas);
        this.tokens = tokens;
        this.patiently = Failsafe.with(RetryPolicy.<HttpResponse<String>>builder()
                .handle(IOException.class)
                .handleResultIf(this::isToBeRepeated)
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .withMaxRetries(-1)
                .withMaxDuration(patience)
                .build());
    }

    public Answer get(String role, String path) {
        return send(request(role, path).GET());
    }

    /** What stands at an address that somebody was given, for whoever has no token: no JSON, but a text. */
    public Text readAt(URI address) {
        HttpResponse<String> response = patiently.get(() ->
                exchange(HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build()));
        return new Text(response.statusCode(), response.body());
    }

    /** A text that was answered. */
    public record Text(int status, String text) {}

    /** A question that changes nothing, such as a lookup: no idempotency key. */
    public Answer ask(String role, String path, Object body) {
        return send(json(request(role, path), "POST", body));
    }

    /** A command; what it is about makes its idempotency key, so that a repeated run or a retry has one effect. */
    public Answer command(String role, String path, Object body) {
        return send(json(request(role, path), "POST", body).header(IDEMPOTENCY_KEY, key(path, body)));
    }

    /** What is said alike on two occasions is two commands. */
    public Answer commandOn(String occasion, String role, String path, Object body) {
        return send(json(request(role, path), "POST", body).header(IDEMPOTENCY_KEY, key(occasion + " " + path, body)));
    }

    public Answer command(String role, String path, Object body, String etag) {
        return send(json(request(role, path), "POST", body)
                .header(IDEMPOTENCY_KEY, key(path, body))
                .header("If-Match", etag));
    }

    /** Replaces a whole record; doing it twice is doing it once, so it has no idempotency key. */
    public Answer replace(String role, String path, Object body, String etag) {
        return send(json(request(role, path), "PUT", body).header("If-Match", etag));
    }

    /** Takes a record away; doing it twice is doing it once. */
    public Answer remove(String role, String path, String etag) {
        return send(request(role, path).DELETE().header("If-Match", etag));
    }

    /** Sends files; the same files sent on another occasion are another command with a key of its own. */
    public Answer upload(
            String role, String path, Map<String, String> fields, Map<String, Path> files, String occasion) {
        Multipart form = Multipart.of(fields, files);
        return send(request(role, path)
                .header("Content-Type", form.contentType())
                .header(IDEMPOTENCY_KEY, occasion + "-" + form.digest())
                .POST(BodyPublishers.ofByteArray(form.body())));
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(replicas.getFirst().resolve(path))
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
        URI asked = request.build().uri();
        int turn = turns.getAndIncrement();
        HttpResponse<String> response = patiently.get(attempt -> exchange(
                request.uri(at(turn + attempt.getAttemptCount(), asked)).build()));
        return new Answer(
                response.statusCode(),
                parse(response.body()),
                response.headers().firstValue("ETag"));
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        InFlight.ofThisProcess().sent(request);
        try {
            return http.send(request, BodyHandlers.ofString());
        } finally {
            InFlight.ofThisProcess().ended(request);
        }
    }

    /** The same at the process whose turn it is. */
    private URI at(int turn, URI asked) {
        String query = asked.getRawQuery();
        return replicas.get(Math.floorMod(turn, replicas.size()))
                .resolve(query == null ? asked.getRawPath() : asked.getRawPath() + "?" + query);
    }

    private boolean isToBeRepeated(HttpResponse<String> response) {
        if (response.statusCode() == 409) {
            return PASSING.contains(parse(response.body()).path("code").asText());
        }
        return response.statusCode() >= 500;
    }

    private JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
