package org.openiro.escalation.concern.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.RaisedConcern;
import org.openiro.escalation.concern.domain.ChildReference;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Names a child by our id, or by an identifier and its scheme; one way, not both. */
@Schema(
        description =
                "A child by childId alone, or by scheme and identifier. A child not known yet is bound on arrival.")
record ChildRequest(
        @Nullable UUID childId,

        @Schema(examples = "ssda903")
        @Size(min = 1, max = 100)
        @Pattern(regexp = PRINTABLE, message = UNPRINTABLE)
        @Nullable
        String scheme,

        @Schema(examples = "100001")
        @Size(min = 1, max = 200)
        @Pattern(regexp = PRINTABLE, message = UNPRINTABLE)
        @Nullable
        String identifier) {

    /** No control characters, and no blanks around it that nobody sees. */
    private static final String PRINTABLE = "\\S|\\S[^\\p{Cntrl}]*\\S";

    private static final String UNPRINTABLE =
            "must start and end with a visible character and hold no control character";

    RaisedConcern.Child at(String pointer) {
        if (childId != null && scheme == null && identifier == null) {
            return new RaisedConcern.Child(new ChildReference.ById(childId), pointer);
        }
        if (childId == null && scheme != null && identifier != null) {
            return new RaisedConcern.Child(new ChildReference.ByIdentifier(scheme, identifier), pointer);
        }
        throw new ProblemException(
                PlatformProblem.INVALID_FIELDS,
                new FieldError(pointer, "child-named-one-way", "give childId alone, or scheme and identifier"));
    }
}
