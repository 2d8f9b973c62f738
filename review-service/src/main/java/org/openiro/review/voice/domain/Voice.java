package org.openiro.review.voice.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the child and the parents were heard around one review; what is null is not recorded. */
public record Voice(
        @Nullable Offer advocate,
        @Nullable Offer independentVisitor,
        List<ParentsPart> parents,
        @Nullable Feedback feedback) {

    /** Nothing is recorded yet. */
    public static final Voice NONE = new Voice(null, null, List.of(), null);
}
