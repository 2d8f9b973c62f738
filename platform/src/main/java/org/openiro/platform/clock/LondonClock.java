package org.openiro.platform.clock;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Gives every class that depends on time the one clock to ask; its zone, Europe/London, decides where a day ends. */
@ApplicationScoped
public class LondonClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<String> SETTABLE = List.of("local");

    private final ClockConfig config;

    LondonClock(ClockConfig config) {
        this.config = config;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return clock(config.file(), ConfigUtils.getProfiles());
    }

    /** Before any request, record or sweep can ask what day it is. */
    void refuseToStartWithAClockThatMayNotBeSet(@Observes @Priority(1) StartupEvent start) {
        clock();
    }

    /** The real clock or, in the profile "local" alone, the one that a file sets; a file in any other is a refusal. */
    static Clock clock(Optional<Path> file, List<String> profiles) {
        Clock real = Clock.system(LONDON);
        if (file.isEmpty()) {
            return real;
        }
        if (!profiles.equals(SETTABLE)) {
            throw new IllegalStateException(
                    "openiro.clock.file (OPENIRO_CLOCK_FILE) is set in the profile %s: only in the profile local may the clock be set. Take it out."
                            .formatted(String.join(",", profiles)));
        }
        return new ClockSetByFile(file.get(), real);
    }
}
