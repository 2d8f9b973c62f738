package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.child.domain.Involvement;

class RecipientTest {

    private static final LocalDate TRANSFER = LocalDate.parse("2024-05-07");
    private static final List<Involvement> KNOWN = List.of(
            involved("SOCIAL_WORKER", "sw-1", "NORTH", "2024-01-15", TRANSFER),
            involved("IRO", "iro-1", "IRO", "2024-01-15", null),
            involved("SOCIAL_WORKER", "sw-2", "SOUTH", TRANSFER.toString(), null));

    @Test
    void onTheDayBeforeATransferItIsForTheFormerSocialWorker() {
        assertThat(Recipient.on(TRANSFER.minusDays(1), KNOWN))
                .isEqualTo(new Recipient("SOCIAL_WORKER", "sw-1", "NORTH"));
    }

    @Test
    void onTheDayOfATransferItIsForTheNewOne() {
        assertThat(Recipient.on(TRANSFER, KNOWN)).isEqualTo(new Recipient("SOCIAL_WORKER", "sw-2", "SOUTH"));
    }

    @Test
    void ofTwoAtATimeTheLaterIsTaken() {
        var both = List.of(
                involved("SOCIAL_WORKER", "sw-2", "SOUTH", "2024-03-01", null),
                involved("SOCIAL_WORKER", "sw-1", "NORTH", "2024-01-15", null));

        assertThat(Recipient.on(TRANSFER, both).professional()).isEqualTo("sw-2");
    }

    /** An extract may list them the other way round each night. */
    @Test
    void ofTwoWhoCameOnOneDayItIsTheSameWhicheverIsListedFirst() {
        var one = involved("SOCIAL_WORKER", "sw-1", "SOUTH", "2024-05-01", null);
        var other = involved("SOCIAL_WORKER", "sw-2", "NORTH", "2024-05-01", null);
        var withoutTeam = involved("SOCIAL_WORKER", "sw-2", null, "2024-05-01", null);

        assertThat(Recipient.on(TRANSFER, List.of(one, other, withoutTeam)))
                .isEqualTo(Recipient.on(TRANSFER, List.of(withoutTeam, other, one)))
                .isEqualTo(new Recipient("SOCIAL_WORKER", "sw-2", "NORTH"));
    }

    @Test
    void onTheFirstDayTheSocialWorkerIsKnownAndTheDayBeforeNobodyIs() {
        var first = LocalDate.parse("2024-01-15");

        assertThat(Recipient.on(first, KNOWN).known()).isTrue();
        assertThat(Recipient.on(first.minusDays(1), KNOWN))
                .isEqualTo(new Recipient("SOCIAL_WORKER", null, null))
                .extracting(Recipient::known)
                .isEqualTo(false);
    }

    @Test
    void whereNoSourceTellsOfInvolvementsNobodyIsKnown() {
        assertThat(Recipient.on(TRANSFER, null).known()).isFalse();
        assertThat(Recipient.on(TRANSFER, List.of()).known()).isFalse();
    }

    private static Involvement involved(String role, String professional, String team, String from, LocalDate to) {
        return new Involvement(role, professional, team, null, null, LocalDate.parse(from), to);
    }
}
