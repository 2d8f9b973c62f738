package org.openiro.review.significantchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Teller;

/**
 * The event {@code significant-change-notified.v1}: a change as it stands, from its recording on, also while nobody has told
 * the IRO of it. Facts alone: a lag in working days goes stale with a late bank holiday.
 */
record SignificantChangeNotified(
        UUID changeId,
        UUID childId,
        ChangeKind kind,
        LocalDate occurredOn,
        @Nullable LocalDate toldOn,
        @Nullable Teller toldBy,
        @Nullable LocalDate heardOn,
        @Nullable Teller heardFrom,
        boolean recordedInError,
        String detailUrl) {

    static final String TYPE = "significant-change-notified.v1";

    static SignificantChangeNotified of(SignificantChange change, String detailUrl) {
        var told = change.told();
        var heard = change.heard();
        return new SignificantChangeNotified(
                change.id(),
                change.childId(),
                change.kind(),
                change.occurredOn(),
                told == null ? null : told.on(),
                told == null ? null : told.by(),
                heard == null ? null : heard.on(),
                heard == null ? null : heard.by(),
                change.error() != null,
                detailUrl);
    }
}
