package org.openiro.review.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.ContactKind;
import org.openiro.review.contact.domain.Privacy;
import org.openiro.review.contact.domain.WhyNotAppropriate;
import org.openiro.review.entry.FoundInError;

/** A contact, and who recorded it. */
record ContactResponse(
        UUID contactId,
        UUID childId,
        LocalDate contactedOn,
        String contactedBy,
        ContactKind kind,
        @Nullable Privacy privacy,
        @Nullable WhyNotAppropriate notAppropriateBecause,
        @Nullable String note,

        @Schema(
                description =
                        "False of a contact before the child was looked after, or after; it counts for no review.")
        boolean countsForReview,

        String recordedBy,
        Instant recordedAt,
        @Nullable FoundInError recordedInError) {

    static final String EXAMPLE = """
            {"contactId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "contactedOn": "2024-07-02", "contactedBy": "iro-003",
             "kind": "VISIT", "privacy": "ALONE", "countsForReview": true, "recordedBy": "iro-003", "recordedAt": "2024-07-02T16:20:00Z"}""";

    static ContactResponse of(ContactRow row, boolean countsForReview) {
        var contact = row.contact();
        return new ContactResponse(
                row.id(),
                row.childId(),
                contact.on(),
                contact.by(),
                contact.kind(),
                contact.privacy(),
                contact.because(),
                row.note(),
                countsForReview,
                row.entered().by(),
                row.entered().at(),
                row.error());
    }
}
