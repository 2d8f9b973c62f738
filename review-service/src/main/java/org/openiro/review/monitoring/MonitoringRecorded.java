package org.openiro.review.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.review.monitoring.domain.MonitoringAnswers;

/**
 * The event {@code monitoring-recorded.v1}: the whole form in its codes, without its note. Facts alone: what is irregular
 * depends on other reviews, which may be recorded later, and whoever counts derives it.
 */
record MonitoringRecorded(
        UUID reviewId,
        UUID childId,
        int revision,
        LocalDate assessedOn,
        @JsonUnwrapped MonitoringAnswers answers,
        String detailUrl) {

    static final String TYPE = "monitoring-recorded.v1";

    static MonitoringRecorded of(MonitoringForm form, String detailUrl) {
        return new MonitoringRecorded(
                form.review().reviewId(),
                form.review().childId(),
                form.last().revision(),
                form.last().assessedOn(),
                form.last().answers(),
                detailUrl);
    }
}
