package org.openiro.review.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.Contacts;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.obligation.CareStretches;
import org.openiro.review.review.ReviewOccasion;

/** Tells of a review what the contacts since the review before come to. */
@ApplicationScoped
class PrivateWords {

    private final CareStretches stretches;
    private final Contacts contacts;

    PrivateWords(CareStretches stretches, Contacts contacts) {
        this.stretches = stretches;
        this.contacts = contacts;
    }

    /** Of a review to come, by the contacts so far; null of one that does not stand, or that no duty asked for. */
    @Nullable
    PrivateWord before(ReviewOccasion review) {
        if (!review.stands()) {
            return null;
        }
        return stretches.of(review.childId()).stream()
                .filter(each -> Objects.equals(each.endedOn(), review.completedOn()))
                .findFirst()
                .map(stretch -> PrivateWord.of(contacts.of(review.childId()).stream()
                        .filter(each -> stretch.holds(each.on()))
                        .toList()))
                .orElse(null);
    }
}
