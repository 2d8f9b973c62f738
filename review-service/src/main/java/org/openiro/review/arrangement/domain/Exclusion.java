package org.openiro.review.arrangement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parent is kept from a meeting: the IRO decides after consulting the social worker, and says why (domain reference 2.2).
 *
 * @param text what there is to say beyond the code; it stays in this service
 * @param wholeMeeting false when the parent comes to a part of it
 */
public record Exclusion(
        InviteeRole role,
        ExclusionReason reason,
        @Nullable String text,
        LocalDate decidedOn,
        boolean socialWorkerConsulted,
        boolean wholeMeeting) {}
