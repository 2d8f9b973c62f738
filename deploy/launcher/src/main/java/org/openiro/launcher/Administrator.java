package org.openiro.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Uses the services' HTTP interface as the administrator of a council, or of the whole platform. */
final class Administrator implements AutoCloseable {

    /** The authority of who administers the installation for all councils. */
    static final String PLATFORM = "PLATFORM";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Addresses addresses;
    private final String token;

    Administrator(Layout layout, Addresses addresses, String authority) {
        this.addresses = addresses;
        this.token = new TokenClaims(authority, "local:platform-admin", List.of("platform-admin"), List.of())
                .signed(new SigningKey(layout), Clock.systemUTC().instant());
    }

    /** Nothing while the service, or what it stands on, is away. */
    Optional<JsonNode> ask(PlatformService service, String path) {
        return answer(service, request(service, path).GET());
    }

    JsonNode order(PlatformService service, String path, Map<String, String> body) {
        return answer(
                        service,
                        request(service, path)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(HttpRequest.BodyPublishers.ofString(write(body))))
                .orElseThrow(() -> new RefusedException("%s does not answer. Is it running? deploy/restart %s"
                        .formatted(service.folder(), service.folder())));
    }

    private HttpRequest.Builder request(PlatformService service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.url(service) + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Optional<JsonNode> answer(PlatformService service, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                return Optional.empty();
            }
            if (response.statusCode() >= 300) {
                throw new RefusedException(
                        "%s answered %d: %s".formatted(service.folder(), response.statusCode(), response.body()));
            }
            return Optional.of(JSON.readTree(response.body()));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + service.folder(), e);
        }
    }

    private static String write(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
