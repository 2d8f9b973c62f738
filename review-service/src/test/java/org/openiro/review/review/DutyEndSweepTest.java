package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DutyEndSweepTest {

    private static final Clock NOW = Clock.system(LondonClock.LONDON);

    @Inject
    DutyEndSweep sweep;

    @Test
    void theEighteenthBirthdayEndsTheDutyAlthoughNothingIsRecordedThatDay() {
        var bornOn = LocalDate.now(NOW).minusYears(18).plusDays(1);
        var birthday = bornOn.plusYears(18);
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", bornOn.toString());

        sweep.sweep();
        assertThat(due(childId)).isEqualTo(1);

        QuarkusMock.installMockForType(Clock.offset(NOW, Duration.ofDays(1)), Clock.class);
        sweep.sweep();
        sweep.sweep();

        assertThat(due(childId)).isEqualTo(2);
        var last = PublishedEvents.of("review", "reviews", childId).getLast().data();
        assertThat(last.get("dutyEndedOn").asText()).isEqualTo(birthday.toString());
        assertThat(last.get("dutyEndedBecause").asText()).isEqualTo("EIGHTEEN");
    }

    private static long due(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("review-due.v1"))
                .count();
    }
}
