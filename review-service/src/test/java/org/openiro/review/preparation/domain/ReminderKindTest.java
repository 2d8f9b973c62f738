package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ReminderKindTest {

    @Test
    void peopleAreRemindedOfFourThingsEachWithWhoAsksForIt() {
        assertThat(ReminderKind.values())
                .extracting(ReminderKind::workingDays, ReminderKind::source)
                .containsExactly(
                        tuple(20, "IRO Handbook ch. 3"),
                        tuple(10, "local practice"),
                        tuple(5, "local practice"),
                        tuple(3, "IRO Handbook ch. 3"));
    }

    @Test
    void eachSaysInAMailWhatIsToBeDone() {
        assertThat(ReminderKind.values())
                .extracting(ReminderKind::text)
                .containsExactly(
                        "talk with the child about who comes, where and when, and agree it with the IRO",
                        "send invitations and consultation forms, and begin the report",
                        "share the care plan and the report with the child and the parents",
                        "have the report and the updated care plan with the IRO");
    }
}
