package org.openiro.platform.events.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that partitions wait. Not part of liveness: a start anew would not bring the database back. */
@Wellness
@ApplicationScoped
class ReceiverHealth implements HealthCheck {

    private final ReceiverState state;

    ReceiverHealth(ReceiverState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return state.anyWaits()
                ? HealthCheckResponse.named("Event receiver")
                        .down()
                        .withData("waits for", "database")
                        .build()
                : HealthCheckResponse.up("Event receiver");
    }
}
