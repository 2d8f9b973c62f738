package org.openiro.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StartStepsTest {

    private static final String SERVICE = """
            2026-11-27 11:30:52,316 Build step OidcBuildStep.initJose4J completed in: 90ms
            2026-11-27 11:30:52,316 Build step ArcProcessor.resources completed in: 5ms
            2026-11-27 11:30:52,316 Build step ArcProcessor.resources completed in: 6ms
            {"message":"Build step of a release completed"}
            2026-11-27 11:30:52,316 Build step FlywayProcessor.startActions completed in: 300ms
            """;
    private static final String BARE = """
            2026-11-27 11:30:52,316 Build step OidcBuildStep.initJose4J completed in: 95ms
            2026-11-27 11:30:52,316 Build step FlywayProcessor.startActions completed in: 200ms
            """;

    private final StartSteps steps = new StartSteps();

    @Test
    void theStepsThatTakeLongestBeyondTheOtherComeFirst() {
        steps.add("service", SERVICE);
        steps.add("bare", BARE);

        assertThat(steps.beyond("service", "bare"))
                .isEqualTo("all steps 401 (295), FlywayProcessor.startActions 300 (200), ArcProcessor.resources 11 (0),"
                        + " OidcBuildStep.initJose4J 90 (95)");
    }

    @Test
    void ofSeveralStartsTheMedianCounts() {
        steps.add("service", SERVICE);
        steps.add("service", SERVICE.replace("300ms", "900ms"));
        steps.add("service", SERVICE.replace("300ms", "310ms"));

        assertThat(steps.beyond("service", "service")).contains("FlywayProcessor.startActions 310 (310)");
    }

    @Test
    void aLogWithoutStepsIsNoAnswer() {
        assertThatThrownBy(() -> steps.add("service", "{}")).hasMessage("service said no step of its start");
    }
}
