package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.TriggerHappening.TriggerDecided;
import org.openiro.simulator.council.TriggerHappening.TriggerRecorded;

class TriggerDiaryTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 300, 2, LocalDate.of(2026, 11, 25), 5));
    private static final List<TriggerHappening> HAPPENINGS = COUNCIL.happenings().stream()
            .filter(TriggerHappening.class::isInstance)
            .map(TriggerHappening.class::cast)
            .toList();

    @Test
    void aTriggerIsRecordedOnceItOccurredAndWhileTheChildIsInCare() {
        Map<String, Child> children = COUNCIL.children().stream()
                .map(SyntheticChild::child)
                .collect(Collectors.toMap(Child::id, child -> child));

        assertThat(HAPPENINGS)
                .filteredOn(TriggerRecorded.class::isInstance)
                .isNotEmpty()
                .allSatisfy(happening -> {
                    TriggerRecorded recorded = (TriggerRecorded) happening;
                    assertThat(recorded.occurredOn()).isBeforeOrEqualTo(recorded.on());
                    assertThat(children.get(recorded.child()).periodOn(recorded.on()))
                            .isPresent();
                });
    }

    @Test
    void whatIsDecidedOrTakenBackWasRecordedBeforeAndIsDealtWithOnce() {
        Map<String, LocalDate> recorded = new HashMap<>();
        for (TriggerHappening happening : HAPPENINGS) {
            if (happening instanceof TriggerRecorded) {
                assertThat(recorded.put(happening.trigger(), happening.on())).isNull();
            } else {
                assertThat(recorded.remove(happening.trigger())).isBeforeOrEqualTo(happening.on());
            }
        }
        assertThat(recorded).as("nobody decided on these").isNotEmpty();
    }

    @Test
    void aReviewThatIsWantedEarlyIsHeldOnThatDayAndAfterTheDecision() {
        Map<String, SyntheticChild> children =
                COUNCIL.children().stream().collect(Collectors.toMap(SyntheticChild::id, child -> child));

        assertThat(HAPPENINGS)
                .filteredOn(happening -> happening instanceof TriggerDecided decided && decided.reviewBy() != null)
                .isNotEmpty()
                .allSatisfy(happening -> {
                    LocalDate wanted = ((TriggerDecided) happening).reviewBy();
                    assertThat(wanted).isAfter(happening.on());
                    assertThat(children.get(happening.child()).reviews())
                            .anyMatch(review -> review.on().equals(wanted));
                });
    }
}
