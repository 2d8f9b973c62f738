package org.openiro.review.voice.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiro.review.arrangement.domain.InviteeRole;

/**
 * How a review stands to the measure of parents' participation (shared definitions, "Participation"): in its base with a living
 * parent or holder of parental responsibility who was not excluded, counted when at least one of them attended or gave views.
 */
public enum ParentsParticipation {
    TOOK_PART,
    TOOK_NO_PART,
    /** Nobody living who was not excluded: outside the base. */
    NOBODY_TO_TAKE_PART,
    NOT_RECORDED;

    /**
     * How a review with these parts stands to the measure.
     *
     * @param excludedFromAll the role of each who was kept from the whole meeting
     */
    public static ParentsParticipation of(List<ParentsPart> parts, List<InviteeRole> excludedFromAll) {
        if (parts.isEmpty()) {
            return NOT_RECORDED;
        }
        var counted = new ArrayList<>(
                parts.stream().filter(each -> each.part() != Part.NOT_LIVING).toList());
        // Of two in one role, the one who took no part is taken to be the one excluded.
        counted.sort(Comparator.comparing(each -> each.part().tookPart()));
        for (var role : excludedFromAll) {
            counted.stream().filter(each -> each.role() == role).findFirst().ifPresent(counted::remove);
        }
        if (counted.isEmpty()) {
            return NOBODY_TO_TAKE_PART;
        }
        return counted.stream().anyMatch(each -> each.part().tookPart()) ? TOOK_PART : TOOK_NO_PART;
    }
}
