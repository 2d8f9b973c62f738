package org.openiro.review.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.DrawnState;
import org.openiro.review.audit.domain.SampleProgress;

/** A sample, with what is needed to draw it again and, asked for alone, the reviews that were drawn and what became of them. */
record SampleResponse(
        UUID sampleId,
        LocalDate from,
        LocalDate to,
        int askedSize,

        @Schema(
                description =
                        "A review's rank is SHA-256 of \"seed:reviewId\" in hexadecimal; the lowest askedSize ranks are drawn.")
        int seed,

        @Schema(description = "How many reviews were completed in the period when it was drawn.")
        int populationSize,

        @Schema(description = "SHA-256 of their ids in order, one a line.")
        String populationDigest,

        String drawnBy,
        Instant drawnAt,
        @Nullable SampleProgress progress,
        @Nullable List<Drawn> reviews) {

    static final String EXAMPLE = """
            {"sampleId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d51", "from": "2024-04-01", "to": "2024-09-30", "askedSize": 12,
             "seed": 1834021977, "populationSize": 410,
             "populationDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "drawnBy": "manager-001", "drawnAt": "2024-10-01T09:00:00Z",
             "progress": {"drawn": 12, "audited": 4, "auditedOtherwise": 1, "notStanding": 1, "withdrawn": 0,
               "outstanding": 6},
             "reviews": [{"place": 1, "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
               "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "status": "HELD", "completedOn": "2024-07-04",
               "chairedBy": "iro-003", "state": "OUTSTANDING"}]}""";

    /** A review that was drawn, as it stands now, and the audit of it if there is one, made for this sample or not. */
    record Drawn(
            int place,
            UUID reviewId,
            UUID childId,
            String status,
            @Nullable LocalDate completedOn,
            @Nullable String chairedBy,
            @Nullable UUID auditId,
            DrawnState state) {}

    static SampleResponse of(AuditSample sample, @Nullable SampleProgress progress, @Nullable List<Drawn> reviews) {
        return new SampleResponse(
                sample.id(),
                sample.periodFrom(),
                sample.periodTo(),
                sample.askedSize(),
                sample.seed(),
                sample.populationSize(),
                sample.populationDigest(),
                sample.entered().by(),
                sample.entered().at(),
                progress,
                reviews);
    }
}
