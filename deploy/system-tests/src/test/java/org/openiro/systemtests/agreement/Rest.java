package org.openiro.systemtests.agreement;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.openiro.systemtests.Databases;
import org.openiro.systemtests.FrontDoors;
import org.openiro.systemtests.LocalPlatform;
import org.openiro.systemtests.Standing;

/**
 * Waits for the evening: whom the day itself, a holiday or a policy moves has been followed by review-service's sweep, and
 * what was published has been read by everybody.
 */
record Rest(LocalPlatform platform, FrontDoors doors) {

    void of(LocalDate day, String calendarVersion) {
        Databases databases = Databases.of(platform);
        String toFollow = """
                select child_id::text from duty_end_ahead where on_date <= '%1$s'
                union all select child_id::text from child_to_follow where on_date <= '%1$s'
                union all select child_id::text from obligation where not withdrawn and calendar_version <> '%2$s'
                limit 1""".formatted(day, calendarVersion);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> databases.texts("review", toFollow).isEmpty());
        Standing.settle(platform, doors);
    }
}
