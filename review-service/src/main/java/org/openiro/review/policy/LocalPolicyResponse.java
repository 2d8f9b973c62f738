package org.openiro.review.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A local policy, who set it and who ended it. */
record LocalPolicyResponse(
        UUID policyId,
        @Nullable Integer everyMonths,
        @Nullable Integer underAge,
        boolean withAuthorityToPlace,
        @Nullable Integer daysAfterAuthorityToPlace,
        LocalDate from,
        @Nullable LocalDate until,
        String setBy,
        Instant setAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static final String EXAMPLE = """
            {"policyId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01", "everyMonths": 3, "underAge": 5,
             "withAuthorityToPlace": false, "from": "2026-04-01", "setBy": "manager-001",
             "setAt": "2026-03-09T10:15:00Z"}""";

    static LocalPolicyResponse of(LocalPolicyRow row) {
        return new LocalPolicyResponse(
                row.id(),
                row.everyMonths(),
                row.underAge(),
                row.withAuthorityToPlace(),
                row.daysAfterAuthorityToPlace(),
                row.from(),
                row.until(),
                row.setBy(),
                row.setAt(),
                row.endedBy(),
                row.endedAt());
    }
}
