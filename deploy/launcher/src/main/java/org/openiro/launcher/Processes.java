package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.PostgresServer;
import org.openiro.embedded.ProcessGroup;
import org.openiro.embedded.RolePasswords;
import org.openiro.embedded.Trees;

/** The processes: found by name, started, and stopped in good order, services before what they stand on. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Layout layout;
    private final Addresses addresses;
    private final ProcessGroup group;

    Processes(Layout layout, Addresses addresses) {
        this.layout = layout;
        this.addresses = addresses;
        this.group = ProcessGroup.in(layout.pidFiles());
    }

    ProcessGroup group() {
        return group;
    }

    List<String> names() {
        return Stream.concat(
                        Stream.of(PostgresServer.NAME, KafkaBroker.NAME),
                        addresses.services().stream().map(Replica::name))
                .toList();
    }

    List<String> running() {
        return names().stream().filter(name -> group.find(name).isPresent()).toList();
    }

    void startPostgresql() {
        PostgresServer server = PostgresServer.start(PostgresServer.Options.keptIn(madeFolder(PostgresServer.NAME))
                .onPort(addresses.postgresqlPort())
                .inGroup(group));
        for (PlatformService service : PlatformService.values()) {
            server.createDatabase(service.database());
        }
    }

    void startKafka() {
        KafkaBroker.start(KafkaBroker.Options.keptIn(madeFolder(KafkaBroker.NAME))
                .onPort(addresses.kafkaPort())
                .inGroup(group));
        PlatformTopics.create(addresses.kafka());
    }

    /** Kafka's records, its topics and what its readers have read; its log stays. */
    void deleteKafkasData() {
        try {
            Trees.remove(madeFolder(KafkaBroker.NAME).resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service's database, empty; the service makes its tables when it starts. */
    void makeDatabaseAnew(PlatformService service) {
        int port = addresses.postgresqlPort();
        PostgresServer.dropDatabase(port, service.database());
        PostgresServer.createDatabase(port, service.database(), RolePasswords.sameAsNames(service.database()));
    }

    void startService(Replica replica) {
        ManagedProcess process = group.start(new ServiceProcess(layout, addresses, replica).spec());
        new Readiness(addresses.url(replica), process, layout.log(replica.name())).await();
    }

    void stop(String name) {
        group.find(name).ifPresent(process -> process.stop(PATIENCE));
    }

    void stopAll() {
        List<ManagedProcess> services = addresses.services().stream()
                .map(replica -> group.find(replica.name()))
                .flatMap(Optional::stream)
                .toList();
        Together.run(
                services.stream().<Runnable>map(one -> () -> one.stop(PATIENCE)).toList());
        stop(KafkaBroker.NAME);
        stop(PostgresServer.NAME);
    }

    private Path madeFolder(String name) {
        try {
            return Objects.requireNonNull(Files.createDirectories(layout.data(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
