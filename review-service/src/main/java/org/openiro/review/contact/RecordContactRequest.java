package org.openiro.review.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.Contact;
import org.openiro.review.contact.domain.ContactKind;
import org.openiro.review.contact.domain.Privacy;
import org.openiro.review.contact.domain.WhyNotAppropriate;
import org.openiro.review.entry.Reference;

/** An IRO was in contact with a child outside a review meeting. */
@Schema(
        examples =
                "{\"contactedOn\": \"2024-07-02\", \"contactedBy\": \"iro-003\", \"kind\": \"VISIT\", \"privacy\": \"ALONE\"}")
record RecordContactRequest(
        @NotNull LocalDate contactedOn,

        @Schema(description = "The IRO's id or the case-management system's reference; never a name.")
        @NotNull
        @Pattern(regexp = Reference.PATTERN)
        String contactedBy,

        @NotNull ContactKind kind,

        @Schema(description = "Required of a visit or a call, refused with anything written.") @Nullable
        Privacy privacy,

        @Schema(description = "Required with NOT_APPROPRIATE; OTHER is explained in the note.") @Nullable
        WhyNotAppropriate notAppropriateBecause,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {

    Contact contact() {
        return new Contact(contactedOn, contactedBy, kind, privacy, notAppropriateBecause);
    }

    boolean withNote() {
        return note != null && !note.isBlank();
    }
}
