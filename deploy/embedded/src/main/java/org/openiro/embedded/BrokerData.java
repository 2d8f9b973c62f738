package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The broker's folder: refused when it belongs to another cluster, as after a copy from another installation. */
final class BrokerData {

    /** Any constant of Kafka's 22 characters will do: it only tells our own folders from others'. */
    static final String CLUSTER_ID = "OpenIROLocalCluster001";

    private BrokerData() {}

    static void check(Path directory) {
        Path file = directory.resolve("meta.properties");
        if (!Files.exists(file)) {
            return;
        }
        Properties meta = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            meta.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String found = meta.getProperty("cluster.id", "none");
        if (!found.equals(CLUSTER_ID)) {
            throw new StartFailedException(
                    "The data folder %s belongs to Kafka cluster %s, not to %s. Move it away, or start afresh (deploy/up --fresh)."
                            .formatted(directory, found, CLUSTER_ID));
        }
    }

    static Path writeProperties(Path directory, Properties properties) {
        Path file = directory.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
