package org.openiro.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads what services answer, byte for byte: each character stands for one byte. */
record FrontDoors(HttpClient http, String token) implements AutoCloseable {

    /** With a token that has these roles, separated by commas. */
    static FrontDoors as(LocalPlatform platform, String roles, String authority) {
        return new FrontDoors(
                HttpClient.newHttpClient(),
                platform.run("deploy/token", roles, "--authority", authority).strip());
    }

    String bytes(URI address, String mediaType) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", mediaType)
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            String body = new String(response.body(), ISO_8859_1);
            assertThat(response.statusCode()).as("%s: %s", address, body).isEqualTo(200);
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + address, e);
        }
    }

    JsonNode json(URI address) {
        try {
            return new ObjectMapper()
                    .readTree(bytes(address, "application/json").getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
