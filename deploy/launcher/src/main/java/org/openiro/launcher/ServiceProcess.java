package org.openiro.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openiro.embedded.JavaCommand;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.RolePasswords;
import org.openiro.embedded.StopSignal;

/** A packaged service as a process: a small heap, the profile "local", and everything it must know in its environment. */
record ServiceProcess(Layout layout, Addresses addresses, PlatformService service) {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    ProcessSpec spec() {
        Path jar = layout.runnable(service);
        if (!Files.exists(jar)) {
            throw new RefusedException("%s is not built: ./mvnw -DskipTests package".formatted(service.folder()));
        }
        // Run in the state folder: Quarkus would read an .env and a config folder from where it is started.
        return new ProcessSpec(
                service.folder(),
                command(jar),
                environment(),
                layout.state(),
                layout.log(service.folder()),
                StopSignal.TERM);
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(JavaCommand.ofThisJvm());
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment() {
        RolePasswords passwords = RolePasswords.sameAsNames(service.database());
        return Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "" + addresses.port(service),
                "OPENIRO_DATABASE_URL", addresses.databaseUrl(service),
                "OPENIRO_DATABASE_OWNER_PASSWORD", passwords.owner(),
                "OPENIRO_DATABASE_APP_PASSWORD", passwords.app(),
                "OPENIRO_DATABASE_WORKER_PASSWORD", passwords.worker(),
                "KAFKA_BOOTSTRAP_SERVERS", addresses.kafka(),
                "OPENIRO_TOKEN_PUBLIC_KEY", new SigningKey(layout).publicHalf(),
                "OPENIRO_CLOCK_FILE", layout.clock().toString());
    }
}
