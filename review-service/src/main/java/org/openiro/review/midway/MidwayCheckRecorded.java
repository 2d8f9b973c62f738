package org.openiro.review.midway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.review.midway.domain.MidwayBasis;
import org.openiro.review.midway.domain.MidwayFinding;

/** The event {@code midway-check-recorded.v1}: a check as it stands, and again when it was found in error. */
record MidwayCheckRecorded(
        UUID checkId,
        UUID childId,
        LocalDate checkedOn,
        String checkedBy,
        List<MidwayBasis> basis,
        List<MidwayFinding> findings,
        boolean recordedInError,
        String detailUrl) {

    static final String TYPE = "midway-check-recorded.v1";

    static MidwayCheckRecorded of(MidwayCheckRow row, String detailUrl) {
        return new MidwayCheckRecorded(
                row.id(),
                row.childId(),
                row.checkedOn(),
                row.checkedBy(),
                row.basis(),
                row.findings(),
                row.error() != null,
                detailUrl);
    }
}
