package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From entering care to the annual report; then the same journey while a process dies. */
@ExtendWith(LocalPlatform.Running.class)
class JourneyTest {

    private static LocalPlatform platform;
    private static JsonNode undisturbed;
    private static int councils;

    @BeforeAll
    static void anUndisturbedJourney(LocalPlatform running) {
        platform = running;
        undisturbed = journey().travel(() -> {});
    }

    @Test
    void everyStepOfAChildsJourneyShowsInTheAnnualReport() {
        assertThat(JourneyFigures.of(undisturbed)).isEqualTo(JourneyFigures.EXPECTED);
    }

    /** The process dies when the child's first facts are on their way, and comes back after the journey has gone on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-service",
                "caseload-service",
                "escalation-service",
                "reporting-service",
                "kafka",
                "postgresql"
            })
    void theReportIsTheSameWhenAProcessIsKilledOnTheWay(String process) throws Exception {
        List<Future<String>> restarts = new ArrayList<>();
        JsonNode disturbed = journey().travel(() -> restarts.add(platform.killAndRestartSoon(process)));
        restarts.getFirst().get();

        assertThat(disturbed.path("figures")).isEqualTo(undisturbed.path("figures"));
        assertThat(disturbed.path("tables")).isEqualTo(undisturbed.path("tables"));
    }

    private static Journey journey() {
        return new Journey(platform.council("E0900%04d".formatted(1000 + councils++)));
    }
}
