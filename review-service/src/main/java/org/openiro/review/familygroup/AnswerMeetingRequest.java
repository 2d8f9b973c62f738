package org.openiro.review.familygroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.familygroup.domain.FamilyAnswer;

/** The family answered an offer: accepted as soon as one of those it was offered to accepts. */
@Schema(examples = "{\"answer\": \"ACCEPTED\", \"answeredOn\": \"2024-07-05\"}")
record AnswerMeetingRequest(
        @NotNull FamilyAnswer answer, @NotNull LocalDate answeredOn) {}
