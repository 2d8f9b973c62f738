package org.openiro.benchmarks.council;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** A service's HTTP interface for the few requests that prepare a measurement. */
public final class FrontDoor {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String token;

    public FrontDoor(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public byte[] get(String path) throws IOException, InterruptedException {
        return checked(http.send(request(path).GET().build(), BodyHandlers.ofByteArray()));
    }

    public byte[] hold(String childId) throws IOException, InterruptedException {
        return checked(http.send(
                request("/v1/children/" + childId + "/held-reviews")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "k-" + UUID.randomUUID())
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"heldOn\":\"2025-09-01\",\"chairedBy\":\"SYN-IRO-1\",\"participationCode\":\"PN1\"}"))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static byte[] checked(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.request().uri() + " answered " + response.statusCode() + ": "
                    + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return response.body();
    }
}
