package org.openiro.review.arrangement.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to the meeting.
 *
 * @param reference of a professional, as the case-management system has it; never a name
 */
public record Invitee(InviteeRole role, @Nullable String reference, Attendance attendance) {}
