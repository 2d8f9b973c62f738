package org.openiro.review.betweenreviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.openiro.review.contact.Contacts;
import org.openiro.review.contact.domain.Contact;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.midway.MidwayExpectations;
import org.openiro.review.midway.MidwayOfStretch;
import org.openiro.review.obligation.CareStretch;
import org.openiro.review.obligation.CareStretches;
import org.openiro.review.significantchange.ChangesOfChild;
import org.openiro.review.significantchange.SignificantChanges;

/** Lays the entries about a child into the stretches between its reviews. */
@ApplicationScoped
class BetweenReviews {

    private final CareStretches stretches;
    private final MidwayExpectations midway;
    private final Contacts contacts;
    private final SignificantChanges changes;

    BetweenReviews(CareStretches stretches, MidwayExpectations midway, Contacts contacts, SignificantChanges changes) {
        this.stretches = stretches;
        this.midway = midway;
        this.contacts = contacts;
        this.changes = changes;
    }

    /** The latest stretch first. */
    List<StretchResponse> of(UUID childId) {
        var ofChild = stretches.of(childId);
        var checks = midway.of(childId, ofChild);
        var contacted = contacts.of(childId);
        var changed = changes.of(childId);
        var answer = new ArrayList<StretchResponse>();
        for (int i = 0; i < ofChild.size(); i++) {
            answer.add(stretch(ofChild.get(i), checks.get(i), contacted, changed));
        }
        return List.copyOf(answer);
    }

    private static StretchResponse stretch(
            CareStretch stretch, MidwayOfStretch midway, List<Contact> contacted, List<ChangesOfChild> changed) {
        var within = contacted.stream().filter(each -> stretch.holds(each.on())).toList();
        var changes = changed.stream()
                .filter(each -> stretch.holds(each.occurredOn()))
                .toList();
        return new StretchResponse(
                stretch.sequence(),
                stretch.since(),
                stretch.afterReview(),
                stretch.dueOn(),
                stretch.reviewedOn(),
                stretch.dutyEndedOn(),
                midway,
                PrivateWord.of(within),
                within.size(),
                within.stream().map(Contact::on).max(Comparator.naturalOrder()).orElse(null),
                changes.size(),
                Math.toIntExact(changes.stream().filter(each -> !each.told()).count()));
    }
}
