package org.openiro.review.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ETags;
import org.openiro.review.arrangement.Arrangements;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.review.ReviewOccasion;
import org.openiro.review.review.ReviewOccasions;
import org.openiro.review.voice.domain.VoicePolicy;

/** Records how child and parents were heard around reviews, and every revision of it. */
@ApplicationScoped
class RecordVoice {

    private final ReviewOccasions reviews;
    private final Arrangements arrangements;
    private final Voices voices;
    private final PrivateWords privateWords;
    private final CurrentUser user;
    private final Clock clock;

    RecordVoice(
            ReviewOccasions reviews,
            Arrangements arrangements,
            Voices voices,
            PrivateWords privateWords,
            CurrentUser user,
            Clock clock) {
        this.reviews = reviews;
        this.arrangements = arrangements;
        this.voices = voices;
        this.privateWords = privateWords;
        this.user = user;
        this.clock = clock;
    }

    VoiceOfReview get(UUID reviewId) {
        return voice(reviews.get(reviewId));
    }

    VoiceOfReview record(UUID reviewId, @Nullable String ifMatch, RecordVoiceRequest request) {
        var review = reviews.forChange(reviewId);
        var before = voice(review);
        ETags.require(ifMatch, before.revision());
        var said = request.voice();
        Refusals.refuse(
                VoiceProblem.VOICE_REFUSED, new VoicePolicy(before.heard(), LocalDate.now(clock)).refusals(said));
        voices.persistAndFlush(
                new VoiceRevision(reviewId, before.revision() + 1, said, user.subject(), clock.instant()));
        return voice(review);
    }

    private VoiceOfReview voice(ReviewOccasion review) {
        return new VoiceOfReview(
                review,
                arrangements.current(review.reviewId()),
                privateWords.before(review),
                voices.of(review.reviewId()));
    }
}
