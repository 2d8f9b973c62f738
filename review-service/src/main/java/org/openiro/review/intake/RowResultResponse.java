package org.openiro.review.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.intake.domain.Finding;
import org.openiro.review.intake.domain.RowOutcome;

/** What became of one row. The line is the file's own, its header being line 1. */
record RowResultResponse(
        String file,
        long line,
        RowOutcome.Result result,
        boolean unchanged,
        @Nullable UUID childId,
        List<Finding> findings) {

    static RowResultResponse of(IntakeResult result) {
        return new RowResultResponse(
                result.file().part(),
                result.line(),
                result.result(),
                result.unchanged(),
                result.childId(),
                result.findings());
    }
}
