package org.openiro.simulator.frontdoor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A multipart form (RFC 7578), which the JDK's HTTP client does not offer; the same parts give the same bytes. */
final class Multipart {

    private static final String BOUNDARY = "openiro-council-simulator-boundary";

    private final byte[] body;

    private Multipart(byte[] body) {
        this.body = body;
    }

    static Multipart of(Map<String, String> fields, Map<String, Path> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sorted(fields).forEach((name, value) -> part(out, name, "", value.getBytes(StandardCharsets.UTF_8)));
        sorted(files)
                .forEach((name, file) -> part(
                        out,
                        name,
                        "; filename=\"%s\"\r\nContent-Type: text/csv".formatted(file.getFileName()),
                        bytes(file)));
        write(out, "--" + BOUNDARY + "--\r\n");
        return new Multipart(out.toByteArray());
    }

    byte[] body() {
        return body;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    UUID digest() {
        return UUID.nameUUIDFromBytes(body);
    }

    private static <V> SequencedMap<String, V> sorted(Map<String, V> parts) {
        return new TreeMap<>(parts);
    }

    private static void part(ByteArrayOutputStream out, String name, String attributes, byte[] content) {
        write(out, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + attributes);
        write(out, "\r\n\r\n");
        out.writeBytes(content);
        write(out, "\r\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
