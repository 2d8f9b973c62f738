package org.openiro.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Has a {@code @QuarkusTest} look at once for what it awaits and then every 20 ms, where Awaitility waits for a tenth of
 * a second: most of what tests await, a record that is taken, is there sooner. Quarkus finds it as a service.
 */
public final class EagerPolls implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }
}
