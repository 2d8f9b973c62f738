package org.openiro.review.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.contact.domain.PrivateWord;
import org.openiro.review.participation.domain.ParticipationCode;
import org.openiro.review.voice.domain.ParentsParticipation;
import org.openiro.review.voice.domain.Voice;
import org.openiro.review.voice.domain.VoiceFinding;

/** How child and parents were heard around a review, what of it is odd, and every revision before it. */
record VoiceResponse(
        UUID reviewId,
        UUID childId,

        @Schema(description = "How often something was recorded; 0 before anything was.")
        int revision,

        @Schema(description = "How the child took part, as the review has it; left out unless one code stands.")
        @Nullable
        ParticipationCode participationCode,

        @Schema(description = "In years on the day of the review.") @Nullable
        Integer ageOnTheDay,

        @Schema(
                description =
                        "Whether the IRO spoke with the child in private before the review, by the contacts that are recorded; left out of a review that no duty asked for.")
        @Nullable
        PrivateWord privateWord,

        Voice voice,

        @Schema(description = "How the review stands to the measure of parents' participation.")
        ParentsParticipation parentsParticipation,

        @Schema(description = "Findings refuse nothing and alter no participation code.")
        List<VoiceFinding> findings,

        @Schema(description = "Every revision, the first of them first.")
        List<Revision> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "revision": 1, "participationCode": "PN2",
             "ageOnTheDay": 9, "privateWord": "SPOKEN_ALONE",
             "voice": {"advocate": "NOT_OFFERED", "independentVisitor": "HAS_ONE_ALREADY",
               "parents": [{"role": "MOTHER", "part": "ATTENDED"}]},
             "parentsParticipation": "TOOK_PART", "findings": ["ADVOCATE_NOT_OFFERED"],
             "history": [{"at": "2024-07-04T15:20:00Z", "by": "iro-003",
               "voice": {"advocate": "NOT_OFFERED", "independentVisitor": "HAS_ONE_ALREADY",
                 "parents": [{"role": "MOTHER", "part": "ATTENDED"}]}}]}""";

    /** Who said what, and when. */
    @Schema(name = "VoiceRevision")
    record Revision(Instant at, String by, Voice voice) {}

    static VoiceResponse of(VoiceOfReview voice) {
        var review = voice.review();
        return new VoiceResponse(
                review.reviewId(),
                review.childId(),
                voice.revision(),
                review.code(),
                review.ageOnTheDay(),
                voice.privateWord(),
                voice.voice(),
                voice.parents(),
                voice.findings(),
                voice.revisions().stream()
                        .map(each -> new Revision(each.at(), each.by(), each.voice()))
                        .toList());
    }
}
