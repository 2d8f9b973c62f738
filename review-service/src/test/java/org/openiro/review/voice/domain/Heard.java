package org.openiro.review.voice.domain;

import java.time.LocalDate;
import java.util.List;
import org.openiro.review.arrangement.domain.Arranged;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.arrangement.domain.Attendance;
import org.openiro.review.arrangement.domain.InviteeRole;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.participation.domain.ParticipationCode;

/** A review that was held on 4 July 2024, and what is said of it, as tests make them. */
final class Heard {

    static final LocalDate HELD = LocalDate.of(2024, 7, 4);

    private Heard() {}

    static HeardReview review(ParticipationCode code, Integer age, Arrangement arrangement) {
        return new HeardReview(true, HELD, code, age, age == null ? null : HELD.minusYears(age), null, arrangement);
    }

    static HeardReview afterContacts(PrivateWord privateWord, Integer age) {
        return new HeardReview(true, HELD, null, age, null, privateWord, Arrangement.NONE);
    }

    static HeardReview review(ParticipationCode code, Integer age) {
        return review(code, age, Arrangement.NONE);
    }

    static Arrangement cameAs(InviteeRole role, Attendance attendance) {
        return Arranged.people(List.of(), List.of(Arranged.invitee(role, attendance)), List.of());
    }

    static Voice offers(Offer advocate, Offer visitor) {
        return new Voice(advocate, visitor, List.of(), null);
    }

    static Voice feedback(LocalDate givenOn) {
        return new Voice(null, null, List.of(), new Feedback(givenOn, FeedbackMeans.SPOKEN, null));
    }

    static Voice parents(ParentsPart... parts) {
        return new Voice(null, null, List.of(parts), null);
    }
}
