package org.openiro.review.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.preparation.domain.CountedFrom;
import org.openiro.review.preparation.domain.ReminderKind;
import org.openiro.review.preparation.domain.ReminderStatus;

/** The event {@code preparation-due.v1}: the whole state of one reminder, when it comes and whenever it changes. */
record PreparationDue(
        UUID reminderId,
        UUID childId,
        UUID obligationId,
        List<ReminderKind> kinds,
        LocalDate reviewOn,
        CountedFrom countedFrom,
        LocalDate sentOn,
        ReminderStatus status,
        String role,
        @Nullable String professional,
        @Nullable String team,
        LocalDate addressedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate withdrawnOn,
        String detailUrl) {

    static final String TYPE = "preparation-due.v1";

    static PreparationDue of(Reminder reminder, String detailUrl) {
        var occasion = reminder.occasion();
        var recipient = reminder.recipient();
        return new PreparationDue(
                reminder.id(),
                reminder.childId(),
                reminder.obligationId(),
                reminder.kinds(),
                occasion.reviewOn(),
                occasion.countedFrom(),
                reminder.sentOn(),
                reminder.status(),
                recipient.role(),
                recipient.professional(),
                recipient.team(),
                reminder.addressedOn(),
                reminder.acknowledgedOn(),
                reminder.withdrawnOn(),
                detailUrl);
    }
}
