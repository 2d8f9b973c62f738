package org.openiro.review.significantchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Lag;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.Telling;

/** The event {@code significant-change-notified.v1}: the IRO was told, and again when the change was found in error. */
record SignificantChangeNotified(
        UUID changeId,
        UUID childId,
        ChangeKind kind,
        LocalDate occurredOn,
        LocalDate toldOn,
        Teller toldBy,
        boolean toldByAuthority,
        int lagDays,
        @Nullable Integer lagWorkingDays,
        String calendarVersion,
        boolean recordedInError,
        String detailUrl) {

    static final String TYPE = "significant-change-notified.v1";

    static SignificantChangeNotified of(
            SignificantChange change, Telling telling, Lag lag, String calendarVersion, String detailUrl) {
        return new SignificantChangeNotified(
                change.id(),
                change.childId(),
                change.kind(),
                change.occurredOn(),
                telling.on(),
                telling.by(),
                telling.by().authority(),
                lag.days(),
                lag.workingDays(),
                calendarVersion,
                change.error() != null,
                detailUrl);
    }
}
