package org.openiro.simulator.council;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a child and the parents were heard around a review.
 *
 * @param advocate what became of the offer of one, and so for an independent visitor
 * @param parents each one's part
 * @param feedback how the child said what the review was like; null when it did not
 */
public record Voice(
        String advocate,
        String independentVisitor,
        SortedMap<String, String> parents,
        @Nullable String feedback) {}
