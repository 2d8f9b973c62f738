package org.openiro.platform.events.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "openiro.events.relay")
interface RelayConfig {

    /** A replica may leave the sending to the others. */
    @WithDefault("true")
    boolean enabled();

    /** How often the relay looks without having been woken: bounds the delay that a lost wake-up costs. */
    @WithDefault("1s")
    Duration tick();

    /** How long after a replica's death the others take its keys over; renewed at a third of it. */
    @WithDefault("6s")
    Duration lease();
}
