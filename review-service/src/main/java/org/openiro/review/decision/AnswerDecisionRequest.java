package org.openiro.review.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Answer;
import org.openiro.review.decision.domain.DecisionAnswer;

/** What the manager answered. */
@Schema(
        examples =
                "{\"answer\": \"CONTESTED\", \"answeredOn\": \"2024-07-12\", \"reason\": \"No such placement is funded\"}")
record AnswerDecisionRequest(
        @NotNull Answer answer,

        @Schema(description = "The day on which it was given: contested after the fifth working day, it is flagged.")
        @NotNull
        LocalDate answeredOn,

        @Schema(description = "Required when contested. Free text; it stays in this service.")
        @Size(max = 1000)
        @Nullable
        String reason) {

    DecisionAnswer given(LocalDate recordedOn) {
        return new DecisionAnswer(answer, answeredOn, recordedOn, reason == null || reason.isBlank() ? null : reason);
    }
}
