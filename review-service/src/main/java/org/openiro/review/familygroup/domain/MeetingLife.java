package org.openiro.review.familygroup.domain;

import static org.openiro.review.familygroup.domain.MeetingStep.ANSWER;
import static org.openiro.review.familygroup.domain.MeetingStep.HOLD;
import static org.openiro.review.familygroup.domain.MeetingStep.NOT_HOLD;
import static org.openiro.review.familygroup.domain.MeetingStep.RECORD_IN_ERROR;

import java.util.List;
import java.util.Map;

/**
 * Which steps a family group meeting may take next. One that was held without being accepted is possible and flagged; of one
 * that was not offered nothing can be answered or held: a later offer is a meeting of its own.
 */
public final class MeetingLife {

    private static final Map<MeetingStatus, List<MeetingStep>> STEPS = Map.of(
            MeetingStatus.NOT_OFFERED, List.of(RECORD_IN_ERROR),
            MeetingStatus.OFFERED, List.of(ANSWER, HOLD, NOT_HOLD, RECORD_IN_ERROR),
            MeetingStatus.ACCEPTED, List.of(ANSWER, HOLD, NOT_HOLD, RECORD_IN_ERROR),
            MeetingStatus.DECLINED, List.of(ANSWER, HOLD, RECORD_IN_ERROR),
            MeetingStatus.NOT_HELD, List.of(HOLD, RECORD_IN_ERROR),
            MeetingStatus.HELD, List.of(RECORD_IN_ERROR),
            MeetingStatus.RECORDED_IN_ERROR, List.of());

    private MeetingLife() {}

    /** In the order in which they are declared. */
    public static List<MeetingStep> allowed(MeetingStatus status) {
        return STEPS.getOrDefault(status, List.of());
    }
}
