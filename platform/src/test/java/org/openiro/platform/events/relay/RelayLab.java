package org.openiro.platform.events.relay;

import io.opentelemetry.api.OpenTelemetry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.openiro.embedded.KafkaBroker;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.events.journal.Entries;
import org.openiro.platform.events.store.Statements;
import org.postgresql.ds.PGSimpleDataSource;

/** One database with the journal and one topic, and as many relays over them as a test wants. */
final class RelayLab {

    static final Duration LEASE = Duration.ofSeconds(6);

    private final String url;
    private final String name;
    private final String bootstrap;
    private final String topic;

    RelayLab(String url, String name, String bootstrap, String topic) {
        this.url = url;
        this.name = name;
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    static RelayLab create(PostgresServer postgres, KafkaBroker broker) {
        String name = "lab_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String url = postgres.createDatabase(name);
        Flyway.configure()
                .dataSource(url, name + "_owner", name + "_owner")
                .locations("classpath:db/platform")
                .placeholders(Map.of("app", name + "_app", "worker", name + "_worker"))
                .load()
                .migrate();
        broker.createTopics(3, name);
        return new RelayLab(url, name, broker.bootstrapServers(), name);
    }

    String url() {
        return url;
    }

    String name() {
        return name;
    }

    String topic() {
        return topic;
    }

    TopicReading reading() {
        return TopicReading.of(bootstrap, topic);
    }

    TopicReading readingOfReplay() {
        return TopicReading.of(bootstrap, topic + ".replay");
    }

    /** Has the sample council's events on the topic sent again, as the operation does. */
    void orderReplay(String ofTopic) throws SQLException {
        try (Connection connection = begin();
                PreparedStatement order = connection.prepareStatement(
                        "insert into event_replay (authority, id, topic, up_to, requested_by)"
                                + " select 'E09999999', ?, ?, last_value, 'lab' from outbox_number")) {
            order.setObject(1, UUID.randomUUID());
            order.setString(2, ofTopic);
            order.execute();
            connection.commit();
        }
    }

    long openReplays() {
        return statements()
                .list("select count(*) from event_replay where finished_at is null", row -> row.getLong(1))
                .getFirst();
    }

    /** A transaction of the application's role, for the sample council. */
    Connection begin() throws SQLException {
        Connection connection = source("app").getConnection();
        connection.setAutoCommit(false);
        actForTheSampleCouncil(connection);
        return connection;
    }

    /** So many events, each in a transaction of its own, dealt over the keys in turn. */
    List<UUID> append(int events, int keys) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = begin()) {
            for (int i = 0; i < events; i++) {
                actForTheSampleCouncil(connection);
                ids.add(Entries.append(connection, topic, "key-" + i % keys, i));
                connection.commit();
            }
        }
        return ids;
    }

    private static void actForTheSampleCouncil(Connection transaction) throws SQLException {
        try (PreparedStatement authority =
                transaction.prepareStatement("select set_config('openiro.authority', 'E09999999', true)")) {
            authority.execute();
        }
    }

    long unsent() {
        return new Statements(source("worker"))
                .list("select count(*) from outbox where sent_at is null and data is not null", row -> row.getLong(1))
                .getFirst();
    }

    /** How many relays hold buckets. */
    int holders() {
        return statements()
                .list("select count(distinct holder) from relay_lease", row -> row.getInt(1))
                .getFirst();
    }

    Statements statements() {
        return new Statements(source("worker"));
    }

    DataSource source(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(name + "_" + role);
        source.setPassword(name + "_" + role);
        return source;
    }

    /** A relay as the service runs it. */
    RunningRelay relay() {
        return run(parts("relay-" + UUID.randomUUID()));
    }

    RelayParts parts(String holder) {
        Statements statements = statements();
        return new RelayParts(
                holder,
                source("worker"),
                new Journal(statements),
                new Leases(statements, holder, LEASE),
                new Replays(statements, holder, LEASE),
                () -> Transport.to(Map.of("bootstrap.servers", bootstrap), events()));
    }

    static CloudEventWriter events() {
        return new CloudEventWriter("lab", OpenTelemetry.noop());
    }

    RunningRelay run(RelayParts parts) {
        return RunningRelay.start(parts.relay());
    }
}
