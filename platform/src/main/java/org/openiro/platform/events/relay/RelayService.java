package org.openiro.platform.events.relay;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.store.Statements;

/** Runs this replica's relay from start to stop, in a thread of its own, as the worker's role. */
@Singleton
class RelayService {

    private final RelayConfig config;
    private final Relay relay;
    private final RelayState state = new RelayState();
    private @Nullable Thread thread;

    RelayService(
            RelayConfig config,
            @DataSource("worker") AgroalDataSource worker,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String service) {
        this.config = config;
        Statements statements = new Statements(worker);
        String holder = service + "-" + UUID.randomUUID();
        CloudEventWriter events = new CloudEventWriter(service, telemetry);
        this.relay = new Relay(
                holder,
                worker,
                new Journal(statements),
                new Leases(statements, holder, config.lease()),
                new Replays(statements, holder, config.lease()),
                () -> Transport.to(kafka, events),
                config.tick(),
                state);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("relay").daemon().start(relay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (thread != null) {
            thread.join(Duration.ofSeconds(8));
        }
    }

    /** What the sending waits for, if anything. */
    Optional<String> waitsFor() {
        return thread != null && !thread.isAlive() ? Optional.of("a restart of this replica") : state.waitsFor();
    }
}
