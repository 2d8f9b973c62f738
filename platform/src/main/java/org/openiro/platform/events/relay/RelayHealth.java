package org.openiro.platform.events.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says what the relay waits for. Not part of readiness: requests are answered while the broker is away. */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private final RelayService relay;

    RelayHealth(RelayService relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return relay.waitsFor()
                .map(what -> HealthCheckResponse.named("Event relay")
                        .down()
                        .withData("waits for", what)
                        .build())
                .orElseGet(() -> HealthCheckResponse.up("Event relay"));
    }
}
