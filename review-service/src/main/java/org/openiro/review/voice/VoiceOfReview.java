package org.openiro.review.voice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.Arrangement;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.review.ReviewOccasion;
import org.openiro.review.voice.domain.HeardReview;
import org.openiro.review.voice.domain.ParentsParticipation;
import org.openiro.review.voice.domain.Voice;
import org.openiro.review.voice.domain.VoiceFinding;
import org.openiro.review.voice.domain.VoiceFindings;

/**
 * A review with all that was ever said of how child and parents were heard, with who was invited and came, and with what the
 * contacts before it come to.
 */
record VoiceOfReview(
        ReviewOccasion review,
        Arrangement arrangement,
        @Nullable PrivateWord privateWord,
        List<VoiceRevision> revisions) {

    /** How often something was recorded: 0 before anything was. */
    int revision() {
        return revisions.isEmpty() ? 0 : revisions.getLast().revision();
    }

    Voice voice() {
        return revisions.isEmpty() ? Voice.NONE : revisions.getLast().voice();
    }

    HeardReview heard() {
        return new HeardReview(
                review.met(),
                review.completedOn(),
                review.code(),
                review.ageOnTheDay(),
                review.bornOn(),
                privateWord,
                arrangement);
    }

    List<VoiceFinding> findings() {
        return VoiceFindings.of(voice(), heard());
    }

    ParentsParticipation parents() {
        return ParentsParticipation.of(voice().parents(), arrangement.excludedFromAll());
    }

    /** What else than a new revision changes the answer. */
    String derived() {
        return review.code() + "."
                + review.ageOnTheDay() + "."
                + privateWord + "."
                + parents() + "."
                + findings().stream().map(Enum::name).collect(Collectors.joining("-"));
    }
}
