package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server as a process of its own on the loopback address. */
public final class PostgresServer implements AutoCloseable {

    public static final String NAME = "postgresql";

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long MEGABYTES_NEEDED = 200;

    private final Options options;
    private final Path directory;
    private final int port;
    private ManagedProcess process;

    private PostgresServer(Options options, Path directory, int port) {
        this.options = options;
        this.directory = directory;
        this.port = port;
        this.process = launch();
    }

    /**
     * Where the data is, on which port, and what is at stake.
     *
     * @param directory holds the folder "data" and "postgresql.log"; null is a folder that goes with this JVM
     * @param port 0 is any free one
     * @param durable false trades safety against a crash of the machine for speed, as tests may
     * @param group null is the group of this JVM
     */
    public record Options(
            @Nullable Path directory,
            int port,
            boolean durable,
            @Nullable ProcessGroup group) {

        public static Options temporary() {
            return new Options(null, 0, false, null);
        }

        public static Options keptIn(Path directory) {
            return new Options(directory, 0, true, null);
        }

        public Options onPort(int wanted) {
            return new Options(directory, wanted, durable, group);
        }

        public Options inGroup(ProcessGroup wanted) {
            return new Options(directory, port, durable, wanted);
        }
    }

    public static PostgresServer start(Options options) {
        Path directory = options.directory() == null
                ? ProcessGroup.temporaryDirectory(NAME)
                : options.directory().toAbsolutePath();
        return new PostgresServer(options, directory, options.port() == 0 ? Ports.free() : options.port());
    }

    public static PostgresServer start() {
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

    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    /** The database with its roles {@code <name>_owner}, {@code <name>_app} and {@code <name>_worker}; its JDBC URL. */
    public String createDatabase(String name) {
        return createDatabase(name, RolePasswords.sameAsNames(name));
    }

    public String createDatabase(String name, RolePasswords passwords) {
        return createDatabase(port, name, passwords);
    }

    /** For a server that another JVM or class loader started. */
    public static String createDatabase(int port, String name, RolePasswords passwords) {
        try (Connection superuser = superuser(port, "postgres")) {
            new DatabaseSetup(superuser, name).run(passwords);
            return jdbcUrl(port, name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be made".formatted(name), e);
        }
    }

    /** The database with everything in it; its roles stay. Whoever is connected to it is thrown out. */
    public static void dropDatabase(int port, String name) {
        try (Connection superuser = superuser(port, "postgres")) {
            new DatabaseSetup(superuser, name).drop();
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be dropped".formatted(name), e);
        }
    }

    /** A connection that may do anything: for setting up and for tests that look behind row-level security. */
    public Connection superuser(String database) throws SQLException {
        return superuser(port, database);
    }

    public static Connection superuser(int port, String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, database), PostgresData.SUPERUSER, PostgresData.SUPERUSER);
    }

    private Connection superuser() throws SQLException {
        return superuser("postgres");
    }

    /** Ends the server cleanly and keeps its data. */
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
        Path log = directory.resolve(NAME + ".log");
        Path data = directory.resolve("data");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StartFailedException("The folder %s cannot be made".formatted(directory), e);
        }
        DiskSpace.require(directory, MEGABYTES_NEEDED, "PostgreSQL");
        Ports.requireFree(port, "PostgreSQL");
        Path binaries = PostgresBinaries.directory();
        PostgresData.prepare(data, binaries, log);
        StaleLock.remove(data);
        ProcessSpec spec = new ProcessSpec(
                options.directory() == null ? directory.getFileName().toString() : NAME,
                command(binaries, data),
                Map.of("LC_ALL", "C"),
                directory,
                log,
                StopSignal.INT);
        return launch(spec);
    }

    private ManagedProcess launch(ProcessSpec spec) {
        ProcessGroup group = options.group() == null ? ProcessGroup.ofThisJvm() : options.group();
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            StartLog log = StartLog.of(spec.log());
            ManagedProcess started = group.start(spec);
            if (Waiting.until(START_PATIENCE, () -> accepts() || !started.isAlive()) && started.isAlive()) {
                return started;
            }
            started.stop(Duration.ZERO);
            // After a SIGKILL its children take a moment to notice and hold the shared memory until then.
            if (!log.contains("shared memory block") || System.nanoTime() > end) {
                throw log.failure("PostgreSQL", port);
            }
        }
    }

    private boolean accepts() {
        try (Connection connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private List<String> command(Path binaries, Path data) {
        List<String> command = new ArrayList<>(
                List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        PostgresSettings.of(options.durable()).forEach(setting -> command.addAll(List.of("-c", setting)));
        return Unprivileged.of(command);
    }
}
