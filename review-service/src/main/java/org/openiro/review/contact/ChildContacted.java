package org.openiro.review.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.ContactKind;
import org.openiro.review.contact.domain.Privacy;
import org.openiro.review.contact.domain.WhyNotAppropriate;

/** The event {@code child-contacted.v1}: a contact as it stands, and again when it was found in error. */
record ChildContacted(
        UUID contactId,
        UUID childId,
        LocalDate contactedOn,
        String contactedBy,
        ContactKind kind,
        @Nullable Privacy privacy,
        @Nullable WhyNotAppropriate notAppropriateBecause,
        boolean recordedInError,
        String detailUrl) {

    static final String TYPE = "child-contacted.v1";

    static ChildContacted of(ContactRow row, String detailUrl) {
        var contact = row.contact();
        return new ChildContacted(
                row.id(),
                row.childId(),
                contact.on(),
                contact.by(),
                contact.kind(),
                contact.privacy(),
                contact.because(),
                row.error() != null,
                detailUrl);
    }
}
