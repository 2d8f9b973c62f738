package org.openiro.benchmarks.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.benchmarks.Bench;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.embedded.ProcessGroup;

/** PostgreSQL, Kafka and the services as deploy/up starts them: durable, with small heaps, in a state folder of their own. */
public final class Platform implements AutoCloseable {

    public static final List<String> SERVICES =
            List.of("review-service", "caseload-service", "escalation-service", "reporting-service");

    /** All that run: the services and what they run on. */
    public static final List<String> PROCESSES = Stream.concat(
                    SERVICES.stream(), Stream.of(PostgresServer.NAME, KafkaBroker.NAME))
            .toList();

    private static final String NOT_DURABLE = """
            select name from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting <> 'on'""";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Bench bench;
    private final Scripts scripts;
    private final ProcessGroup processes;
    private final JsonNode endpoints;

    private Platform(Bench bench, Scripts scripts, JsonNode endpoints) {
        this.bench = bench;
        this.scripts = scripts;
        this.processes = ProcessGroup.in(bench.state().resolve("run"));
        this.endpoints = endpoints;
    }

    /**
     * Starts it with empty databases, and PostgreSQL once more with what measuring needs: the counts of statements
     * (pg_stat_statements), the time of each commit and of each flush of the log, and log lines that name their session.
     */
    public static Platform start(Bench bench) throws IOException, SQLException {
        Scripts scripts = new Scripts(bench.root(), bench.state());
        bench.say("Starting the platform in " + bench.state());
        scripts.run(
                "deploy/up",
                "--detach",
                "--fresh",
                "--no-sample",
                "--ports-from",
                "" + bench.dials().portsFrom());
        Platform platform = new Platform(bench, scripts, new ObjectMapper().readTree(scripts.run("deploy/endpoints")));
        platform.prepare();
        return platform;
    }

    private void prepare() throws SQLException {
        for (String service : SERVICES) {
            stop(service);
        }
        for (String setting : List.of(
                "shared_preload_libraries = 'pg_stat_statements'",
                "track_commit_timestamp = on",
                "track_wal_io_timing = on",
                "log_line_prefix = '%m [%p] %u@%d '")) {
            execute("postgres", "alter system set " + setting);
        }
        restart(PostgresServer.NAME);
        assertDurable();
        for (String service : SERVICES) {
            execute(database(service), "create extension pg_stat_statements");
        }
    }

    private void assertDurable() throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery(NOT_DURABLE)) {
            if (setting.next()) {
                throw new IllegalStateException(
                        "what is committed could be lost: %s is off".formatted(setting.getString(1)));
            }
        }
    }

    public String url(String service) {
        return endpoints.at("/" + service + "/url").textValue();
    }

    public String kafka() {
        return endpoints.at("/kafka/url").textValue();
    }

    public int postgresPort() {
        return bench.dials().portsFrom() + SERVICES.size();
    }

    public static String database(String service) {
        return service.substring(0, service.indexOf('-'));
    }

    public String jdbcUrl(String database) {
        return PostgresServer.jdbcUrl(postgresPort(), database);
    }

    public Connection superuser(String database) throws SQLException {
        return PostgresServer.superuser(postgresPort(), database);
    }

    public void execute(String database, String sql) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public Path postgresLog() {
        return bench.state().resolve("data/postgresql/postgresql.log");
    }

    public String token(String role) {
        return scripts.run("deploy/token", role).strip();
    }

    /** Starts a process that was stopped, or again one that runs, and waits until it is ready. */
    public void restart(String name) {
        scripts.run("deploy/restart", name);
    }

    public ProcessFigures process(String name) {
        return new ProcessFigures(processes
                .find(name)
                .orElseThrow(() -> new IllegalStateException(name + " is not running"))
                .pid());
    }

    /** Ends a service in good order; the others stay. */
    public void stop(String service) {
        processes.find(service).ifPresent(process -> process.stop(PATIENCE));
    }

    @Override
    public void close() {
        scripts.run("deploy/down");
    }
}
