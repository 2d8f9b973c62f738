package org.openiro.review.arrangement.domain;

import org.jspecify.annotations.Nullable;

/** Somebody whom the child wanted at the meeting, with what the child said of it. */
public record WantedPerson(InviteeRole role, @Nullable String note) {}
