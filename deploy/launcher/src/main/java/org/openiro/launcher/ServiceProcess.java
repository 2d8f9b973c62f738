package org.openiro.launcher;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openiro.embedded.JavaCommand;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.RolePasswords;
import org.openiro.embedded.StopSignal;

/** A packaged service as a process: a small heap, the profile "local", and everything it must know in its environment. */
record ServiceProcess(Layout layout, Addresses addresses, Replica replica) {

    static final String FURTHER_OPTIONS = "OPENIRO_JVM_OPTIONS";

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            // Two cores that run everything: the second compiler would take half of them for the first minutes. Images
            // run it.
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    ProcessSpec spec() {
        PlatformService service = replica.service();
        Path jar = layout.runnable(service);
        if (!Files.exists(jar)) {
            throw new RefusedException("%s is not built: ./mvnw -DskipTests package".formatted(service.folder()));
        }
        // Run in the state folder: Quarkus would read an .env and a config folder from where it is started.
        return new ProcessSpec(
                replica.name(),
                command(jar),
                environment(service),
                layout.state(),
                layout.log(replica.name()),
                StopSignal.TERM);
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(JavaCommand.ofThisJvm());
        command.addAll(JVM);
        Stream.ofNullable(System.getenv(FURTHER_OPTIONS))
                .flatMap(options -> Stream.of(options.strip().split("\\s+", -1)))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment(PlatformService service) {
        RolePasswords passwords = RolePasswords.sameAsNames(service.database());
        SigningKey key = new SigningKey(layout);
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
                entry("QUARKUS_PROFILE", "local"),
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", "" + addresses.port(replica)),
                entry("OPENIRO_DATABASE_URL", addresses.databaseUrl(service)),
                entry("OPENIRO_DATABASE_OWNER_PASSWORD", passwords.owner()),
                entry("OPENIRO_DATABASE_APP_PASSWORD", passwords.app()),
                entry("OPENIRO_DATABASE_WORKER_PASSWORD", passwords.worker()),
                entry("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka()),
                entry("OPENIRO_TOKEN_PUBLIC_KEY", key.publicHalf()),
                // A cursor that one replica gave holds at the others.
                entry("OPENIRO_CURSOR_KEY", key.derived("list cursors")),
                entry("OPENIRO_CLOCK_FILE", layout.clock().toString())));
        if (service.publishes()) {
            // What all replicas say in events of where to open a thing.
            environment.put(
                    "OPENIRO_%s_PUBLIC_URL".formatted(service.database().toUpperCase(Locale.ROOT)),
                    addresses.url(service));
        }
        return environment;
    }
}
