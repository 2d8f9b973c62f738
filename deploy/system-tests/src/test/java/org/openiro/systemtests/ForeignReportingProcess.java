package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openiro.embedded.JavaCommand;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.Ports;
import org.openiro.embedded.ProcessGroup;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.StopSignal;

/**
 * Another process of reporting-service on the platform's database: installed in another folder, with the time zone of
 * Auckland, where it is always tomorrow, and a Turkish locale, in which an i is no I.
 */
record ForeignReportingProcess(URI address, ManagedProcess process) implements AutoCloseable {

    static ForeignReportingProcess start(LocalPlatform platform, Path folder) throws IOException {
        Path application = Files.createDirectory(folder.resolve("another folder"));
        copy(LocalPlatform.ROOT.resolve("reporting-service/target/quarkus-app"), application);
        int port = Ports.free();
        ManagedProcess process = ProcessGroup.ofThisJvm()
                .start(new ProcessSpec(
                        "foreign-reporting-service",
                        List.of(
                                JavaCommand.ofThisJvm(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                "-jar",
                                application.resolve("quarkus-run.jar").toString()),
                        environment(platform, port),
                        application,
                        folder.resolve("reporting.log"),
                        StopSignal.TERM));
        URI address = URI.create("http://127.0.0.1:" + port);
        await().atMost(Duration.ofMinutes(10)).until(() -> ready(address) || !process.isAlive());
        assertThat(process.isAlive())
                .as(() -> "it runs; its log: " + read(folder.resolve("reporting.log")))
                .isTrue();
        return new ForeignReportingProcess(address, process);
    }

    private static Map<String, String> environment(LocalPlatform platform, int port) throws IOException {
        return Map.of(
                "TZ",
                "Pacific/Auckland",
                "LANG",
                "tr_TR.UTF-8",
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_PORT",
                "" + port,
                "OPENIRO_DATABASE_URL",
                platform.databaseUrl("reporting"),
                "KAFKA_BOOTSTRAP_SERVERS",
                platform.endpoints().kafka(),
                "OPENIRO_TOKEN_PUBLIC_KEY",
                Files.readString(platform.state().resolve("keys/token-public.txt"))
                        .strip());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ready(URI address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
