package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openiro.embedded.broker.BrokerMain;

/** A Kafka broker (KRaft, one node) as a process of its own on the loopback address. */
public final class KafkaBroker implements AutoCloseable {

    public static final String NAME = "kafka";

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long MEGABYTES_NEEDED = 200;

    private final Options options;
    private final Path directory;
    private final int port;
    private ManagedProcess process;

    private KafkaBroker(Options options, Path directory, int port) {
        this.options = options;
        this.directory = directory;
        this.port = port;
        this.process = launch();
    }

    /**
     * Where the data is and on which port.
     *
     * @param directory holds the folder "data" and "kafka.log"; null is a folder that goes with this JVM
     * @param port 0 is any free one
     * @param partitions of a topic that is first used without having been made
     * @param group null is the group of this JVM
     */
    public record Options(
            @Nullable Path directory,
            int port,
            int partitions,
            @Nullable ProcessGroup group) {

        public static Options temporary() {
            return new Options(null, 0, 4, null);
        }

        public static Options keptIn(Path directory) {
            return new Options(directory, 0, 12, null);
        }

        public Options onPort(int wanted) {
            return new Options(directory, wanted, partitions, group);
        }

        public Options inGroup(ProcessGroup wanted) {
            return new Options(directory, port, partitions, wanted);
        }
    }

    public static KafkaBroker start(Options options) {
        Path directory = options.directory() == null
                ? ProcessGroup.temporaryDirectory(NAME)
                : options.directory().toAbsolutePath();
        return new KafkaBroker(options, directory, options.port() == 0 ? Ports.free() : options.port());
    }

    public static KafkaBroker start() {
        return start(Options.temporary());
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Makes the topics that are missing and leaves the others as they are. */
    public void createTopics(int partitions, String... names) {
        Topics.create(bootstrapServers(), partitions, Map.of(), List.of(names));
    }

    /** Ends the broker cleanly and keeps its data. */
    public void stop() {
        process.stop(STOP_PATIENCE);
    }

    /** SIGKILL, as a crash would. */
    public void kill() {
        process.kill();
    }

    /** Starts it again with the data and on the port it had. */
    public void restart() {
        if (process.isAlive()) {
            stop();
        }
        process = launch();
    }

    /** Starts it again on the port it had, with nothing of what it held: as after the loss of a whole cluster. */
    public void restartEmpty() {
        kill();
        try {
            Trees.remove(directory.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch();
    }

    @Override
    public void close() {
        if (options.directory() != null) {
            stop();
            return;
        }
        kill();
        try {
            Trees.remove(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ManagedProcess launch() {
        Path data = directory.resolve("data");
        Path ready = directory.resolve("ready");
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new StartFailedException("The folder %s cannot be made".formatted(directory), e);
        }
        DiskSpace.require(directory, MEGABYTES_NEEDED, "Kafka");
        BrokerData.check(data);
        Ports.requireFree(port, "Kafka");
        ProcessSpec spec = new ProcessSpec(
                options.directory() == null ? directory.getFileName().toString() : NAME,
                command(data, ready),
                Map.of(),
                directory,
                directory.resolve(NAME + ".log"),
                StopSignal.TERM);
        StartLog log = StartLog.of(spec.log());
        ProcessGroup group = options.group() == null ? ProcessGroup.ofThisJvm() : options.group();
        ManagedProcess started = group.start(spec);
        if (!Waiting.until(START_PATIENCE, () -> Files.exists(ready) || !started.isAlive()) || !started.isAlive()) {
            started.stop(Duration.ZERO);
            throw log.failure("Kafka", port);
        }
        return started;
    }

    private List<String> command(Path data, Path ready) {
        // The controller talks to itself alone, so any free port does, a new one at each start.
        Properties settings = BrokerSettings.of(data, port, Ports.free(), options.partitions());
        Path properties = BrokerData.writeProperties(directory, settings);
        return List.of(
                JavaCommand.ofThisJvm(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-cp",
                BrokerClasspath.value(),
                BrokerMain.class.getName(),
                properties.toString(),
                BrokerData.CLUSTER_ID,
                ready.toString());
    }
}
