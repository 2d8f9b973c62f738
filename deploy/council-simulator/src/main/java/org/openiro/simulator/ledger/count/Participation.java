package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where one code of one review stands: in the base of the rates, or outside of it. The fourth birthday counts as four. */
enum Participation {
    COUNTED,
    UNDER_FOUR,
    CONTRADICTS_AGE,
    AGE_NOT_KNOWN,
    MISSING;

    static final Set<String> OF_FOUR_AND_OVER = Set.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    static final Set<String> VIEWS_CONVEYED = Set.of("PN1", "PN2", "PN3", "PN5", "PN6");
    static final Set<String> ATTENDED = Set.of("PN1", "PN2", "PN3", "PN4");
    static final Set<String> TOOK_PART = Set.of("PN1", "PN2", "PN3", "PN4", "PN5", "PN6");

    private static final String UNDER_FOUR_CODE = "PN0";
    private static final int FOUR = 4;

    static Participation of(String code, Child child, LocalDate heldOn) {
        Optional<Boolean> four = child.birthday(FOUR).map(birthday -> !heldOn.isBefore(birthday));
        if (code.equals(UNDER_FOUR_CODE)) {
            return four.orElse(false) ? CONTRADICTS_AGE : UNDER_FOUR;
        }
        if (!OF_FOUR_AND_OVER.contains(code)) {
            return MISSING;
        }
        return four.map(yes -> yes ? COUNTED : CONTRADICTS_AGE).orElse(AGE_NOT_KNOWN);
    }
}
