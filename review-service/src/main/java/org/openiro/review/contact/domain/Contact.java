package org.openiro.review.contact.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/**
 * One contact of an IRO with a child.
 *
 * @param by the IRO's id or the case-management system's reference
 * @param privacy of a conversation, and of nothing else
 * @param because why speaking alone was not appropriate, when that is what is said
 */
@Embeddable
public record Contact(
        @Column(name = "contacted_on") LocalDate on,

        @Column(name = "contacted_by") String by,

        @Enumerated(EnumType.STRING) @Column(name = "kind") ContactKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "privacy") @Nullable
        Privacy privacy,

        @Enumerated(EnumType.STRING) @Column(name = "not_appropriate_because") @Nullable
        WhyNotAppropriate because) {

    /** Why it cannot have been like this; empty when it can. */
    public List<Refusal> refusals(Lifetime child, boolean withNote, LocalDate today) {
        var refusals = new ArrayList<>(child.refusals("contactedOn", on, today));
        if (kind.conversation() && privacy == null) {
            refusals.add(new Refusal("privacy", "required", "of a conversation it is said who was there"));
        }
        if (!kind.conversation() && privacy != null) {
            refusals.add(new Refusal("privacy", "no-conversation", "goes with a visit or a call alone"));
        }
        if (privacy == Privacy.NOT_APPROPRIATE && because == null) {
            refusals.add(new Refusal("notAppropriateBecause", "required", "NOT_APPROPRIATE needs a reason"));
        }
        if (privacy != Privacy.NOT_APPROPRIATE && because != null) {
            refusals.add(
                    new Refusal("notAppropriateBecause", "not-appropriate-only", "goes with NOT_APPROPRIATE alone"));
        }
        if (because == WhyNotAppropriate.OTHER && !withNote) {
            refusals.add(new Refusal("note", "required", "another reason is said in the note"));
        }
        return List.copyOf(refusals);
    }
}
