package org.openiro.escalation.concern.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.ConcernDetail;
import org.openiro.escalation.concern.Progress;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.Standing;
import org.openiro.escalation.concern.store.ConcernRow;

/** A concern in a list: without its words and its history. */
record ConcernSummary(
        UUID concernId,
        Standing standing,
        String theme,
        List<String> otherThemes,
        boolean sensitive,
        LocalDate raisedOn,
        String raisedBy,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean everFormal,
        int highestStage,
        @Nullable Integer workingDaysFromFormal,
        List<ChildResponse> children,

        @Schema(description = "The limit that governs; none where no ladder was in force.") @Nullable
        DeadlineResponse governing) {

    static ConcernSummary of(ConcernDetail detail) {
        ConcernRow row = detail.row();
        Concern concern = row.concern();
        return new ConcernSummary(
                concern.id(),
                concern.standing(),
                row.theme(),
                row.otherThemes(),
                row.sensitive(),
                concern.raisedOn(),
                row.raisedBy(),
                concern.formalisedOn(),
                concern.closedOn(),
                concern.outcome(),
                concern.everFormal(),
                Progress.highestStage(detail.history()),
                detail.workingDaysFromFormal(),
                detail.children().stream().map(ChildResponse::of).toList(),
                detail.limits() == null
                        ? null
                        : DeadlineResponse.of(detail.limits().governing(), detail.limitsAsAt()));
    }
}
