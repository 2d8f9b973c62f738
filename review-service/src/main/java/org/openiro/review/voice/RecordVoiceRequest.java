package org.openiro.review.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.arrangement.domain.InviteeRole;
import org.openiro.review.voice.domain.Feedback;
import org.openiro.review.voice.domain.FeedbackMeans;
import org.openiro.review.voice.domain.Offer;
import org.openiro.review.voice.domain.ParentsPart;
import org.openiro.review.voice.domain.Part;
import org.openiro.review.voice.domain.Voice;

/** All that is known of how child and parents were heard as it stands now: what is left out is not recorded any more. */
@Schema(
        examples =
                "{\"advocate\": \"ACCEPTED\", \"independentVisitor\": \"DECLINED\", \"parents\": [{\"role\": \"MOTHER\", \"part\": \"ATTENDED\"}]}")
record RecordVoiceRequest(
        @Nullable Offer advocate,
        @Nullable Offer independentVisitor,

        @Schema(description = "Each living parent or other holder of parental responsibility, and who has died.")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Valid Parent> parents,

        @Valid @Nullable ChildsFeedback feedback) {

    /** A parent's part in the review; who was excluded stands among the arrangements. */
    @Schema(name = "ParentsPartRequest")
    record Parent(@NotNull InviteeRole role, @NotNull Part part) {}

    /** The child's own feedback on the review. */
    @Schema(name = "FeedbackRequest")
    record ChildsFeedback(
            @NotNull LocalDate givenOn,
            @NotNull FeedbackMeans means,

            @Schema(description = "Free text; it stays in this service.") @Size(min = 1, max = 2000) @Nullable
            String text) {}

    Voice voice() {
        return new Voice(
                advocate,
                independentVisitor,
                parents == null
                        ? List.of()
                        : parents.stream()
                                .map(each -> new ParentsPart(each.role(), each.part()))
                                .toList(),
                feedback == null ? null : new Feedback(feedback.givenOn(), feedback.means(), feedback.text()));
    }
}
