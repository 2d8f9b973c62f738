package org.openiro.review.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day makes of a decision.
 *
 * @param answerBy the last day on which contesting it counts; null when it was not circulated, or where the calendar does not
 *     reach that day
 * @param contestedTooLate somebody contested it when silence had agreed to it already
 * @param daysLate calendar days after the due day by which it is judged, of one that is overdue or was carried out late
 * @param recordedAfterDue what was recorded after its last day, of a day in time
 */
public record DecisionStanding(
        DecisionStatus status,
        Agreement agreement,
        @Nullable LocalDate answerBy,
        boolean contestedTooLate,
        @Nullable Integer daysLate,
        RecordedAfterDue recordedAfterDue) {}
