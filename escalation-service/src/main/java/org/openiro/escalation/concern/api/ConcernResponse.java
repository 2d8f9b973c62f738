package org.openiro.escalation.concern.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.ConcernDetail;
import org.openiro.escalation.concern.Progress;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.Standing;
import org.openiro.escalation.concern.store.ConcernRow;

/** One concern with its words, children, limits and history. */
record ConcernResponse(
        UUID concernId,
        Standing standing,
        String theme,
        List<String> otherThemes,
        String words,
        boolean sensitive,
        LocalDate raisedOn,
        String raisedBy,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean everFormal,
        int highestStage,
        @Nullable Integer workingDaysFromFormal,
        int childCount,
        List<ChildResponse> children,
        @Nullable LadderResponse ladder,
        List<StepResponse> history) {

    static ConcernResponse of(ConcernDetail detail, String calendarVersion) {
        ConcernRow row = detail.row();
        Concern concern = row.concern();
        return new ConcernResponse(
                concern.id(),
                concern.standing(),
                row.theme(),
                row.otherThemes(),
                row.words(),
                row.sensitive(),
                concern.raisedOn(),
                row.raisedBy(),
                concern.formalisedOn(),
                concern.closedOn(),
                concern.outcome(),
                concern.everFormal(),
                Progress.highestStage(detail.history()),
                detail.workingDaysFromFormal(),
                detail.children().size(),
                detail.children().stream().map(ChildResponse::of).toList(),
                detail.limits() == null
                        ? null
                        : LadderResponse.of(detail.limits(), detail.limitsAsAt(), calendarVersion),
                detail.history().stream().map(StepResponse::of).toList());
    }
}
