package org.openiro.review.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.review.monitoring.domain.Irregularity;
import org.openiro.review.monitoring.domain.MonitoringAnswers;

/** The event {@code monitoring-recorded.v1}: the whole form in its codes, without its note. */
record MonitoringRecorded(
        UUID reviewId,
        UUID childId,
        int revision,
        LocalDate assessedOn,
        int reviewNumber,
        @JsonUnwrapped MonitoringAnswers answers,
        List<Irregularity> irregularities,
        String detailUrl) {

    static final String TYPE = "monitoring-recorded.v1";

    static MonitoringRecorded of(MonitoringForm form, String detailUrl) {
        return new MonitoringRecorded(
                form.review().reviewId(),
                form.review().childId(),
                form.last().revision(),
                form.last().assessedOn(),
                form.child().reviewNumber(),
                form.last().answers(),
                form.irregularities(),
                detailUrl);
    }
}
