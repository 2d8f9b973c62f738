package org.openiro.launcher;

import java.util.List;
import java.util.Map;
import org.openiro.embedded.Topics;

/**
 * The topics of the design: 12 partitions each, kept 90 days; replays, which are read within hours and ordered anew when
 * needed, and what case-management systems send, seven.
 */
final class PlatformTopics {

    static final String CASE_MANAGEMENT = "case-management.";

    private static final int PARTITIONS = 12;
    private static final Map<String, String> NINETY_DAYS = Map.of("retention.ms", "7776000000");
    private static final Map<String, String> SEVEN_DAYS = Map.of("retention.ms", "604800000");
    private static final List<String> SHARED =
            List.of("children", "reviews", "calendar", "iros", "allocations", "concerns");

    private PlatformTopics() {}

    static void create(String bootstrapServers) {
        Topics.create(bootstrapServers, PARTITIONS, NINETY_DAYS, SHARED);
        Topics.create(
                bootstrapServers,
                PARTITIONS,
                SEVEN_DAYS,
                SHARED.stream().map(name -> name + ".replay").toList());
        createCaseManagement(bootstrapServers, CASE_MANAGEMENT + TokenClaims.SAMPLE_AUTHORITY);
    }

    static void createCaseManagement(String bootstrapServers, String topic) {
        Topics.create(bootstrapServers, PARTITIONS, SEVEN_DAYS, List.of(topic));
    }
}
