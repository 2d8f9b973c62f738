package org.openiro.review.preparation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** How reminders are found and brought to councils. */
@ConfigMapping(prefix = "openiro.review.preparation")
interface PreparationConfig {

    /** How often it is looked which children's day has come. */
    Duration every();

    /** How often it is looked what is to be brought to councils. */
    Duration deliverEvery();

    /** How long a delivery waits after each failure; after the last of them one more failure gives it up. */
    List<Duration> backOff();
}
