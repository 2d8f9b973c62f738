package org.openiro.review.voice.domain;

import org.openiro.review.arrangement.domain.InviteeRole;

/** One parent's, or other holder of parental responsibility's, part in a review. */
public record ParentsPart(InviteeRole role, Part part) {}
