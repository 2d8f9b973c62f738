package org.openiro.review.participation.domain;

import java.util.Arrays;
import java.util.Optional;

/** The SSDA903 codes for a child's part in the review (REVIEW_CODE), and what each says. */
public enum ParticipationCode {
    /** Under 4 on the day of the review. */
    PN0(false, false),
    /** Attended and spoke. */
    PN1(true, true),
    /** Attended; an advocate spoke. */
    PN2(true, true),
    /** Attended; gave views without words. */
    PN3(true, true),
    /** Attended; conveyed no views. */
    PN4(true, false),
    /** Absent; briefed someone to speak. */
    PN5(false, true),
    /** Absent; sent views by other means. */
    PN6(false, true),
    /** Absent; no views conveyed. */
    PN7(false, false);

    private final boolean attended;
    private final boolean viewsConveyed;

    ParticipationCode(boolean attended, boolean viewsConveyed) {
        this.attended = attended;
        this.viewsConveyed = viewsConveyed;
    }

    /** PN1 to PN4. */
    public boolean attended() {
        return attended;
    }

    /** PN1, 2, 3, 5 and 6. */
    public boolean viewsConveyed() {
        return viewsConveyed;
    }

    /** PN1 to PN6: attended or conveyed views. */
    public boolean tookPart() {
        return attended || viewsConveyed;
    }

    public static Optional<ParticipationCode> find(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
