package org.openiro.reporting.indicator.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a child took part in a review. Attending and conveying views are two things: PN4 attended and gave none. */
public enum ParticipationCode {
    PN0(false, false),
    PN1(true, true),
    PN2(true, true),
    PN3(true, true),
    PN4(true, false),
    PN5(false, true),
    PN6(false, true),
    PN7(false, false);

    private final boolean attended;
    private final boolean viewsConveyed;

    ParticipationCode(boolean attended, boolean viewsConveyed) {
        this.attended = attended;
        this.viewsConveyed = viewsConveyed;
    }

    public static Optional<ParticipationCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public boolean attended() {
        return attended;
    }

    public boolean viewsConveyed() {
        return viewsConveyed;
    }

    public boolean tookPart() {
        return attended || viewsConveyed;
    }
}
