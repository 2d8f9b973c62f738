package org.openiro.review.calendarfeed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.entry.Reference;

/** Whose planned meetings the calendar shows. */
@Schema(examples = "{\"iro\": \"iro-003\"}")
record MakeFeedRequest(
        @Schema(
                description =
                        "As reviews name their chair or the case-management system the child's IRO: what either calls the same IRO is shown. Never a name.")
        @NotNull
        @Pattern(regexp = Reference.CHAIR)
        String iro) {}
