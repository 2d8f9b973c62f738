package org.openiro.review.decision.domain;

import org.jspecify.annotations.Nullable;

/**
 * What counts as given and was recorded when its last day had passed, each in calendar days after that day; null of what was
 * recorded by then, and of what was late as it is (definitions: "on time by a later entry or correction").
 *
 * @param circulation that it went out was recorded, or corrected, after the last day on which contesting it counted
 * @param answer an answer that counts was recorded after that day
 * @param closing that it was carried out in time was recorded after its due day
 */
public record RecordedAfterDue(
        @Nullable Integer circulation,
        @Nullable Integer answer,
        @Nullable Integer closing) {}
