package org.openiro.caseload.allocation.domain;

import java.util.Arrays;
import java.util.List;

/** Why an allocation ended; the last three are given by the service itself, not by a person. */
public enum EndReason {
    IRO_LEFT(true),
    IRO_ABSENT(true),
    COVER_ENDED(true),
    LEFT_CARE(true),
    CHILD_ASKED(true),
    CONFLICT_OF_INTEREST(true),
    CASELOAD(true),
    ENTERED_IN_ERROR(true),
    OTHER(true),
    /** Another main IRO took over on that day. */
    TRANSFERRED(false),
    /** The source system's involvement ended on that day. */
    ENDED_IN_SOURCE(false),
    /** The source system's list no longer holds the involvement, without an end having been said. */
    ABSENT_FROM_SOURCE(false);

    private final boolean givenByPerson;

    EndReason(boolean givenByPerson) {
        this.givenByPerson = givenByPerson;
    }

    public boolean givenByPerson() {
        return givenByPerson;
    }

    public static List<String> codesForPersons() {
        return Arrays.stream(values())
                .filter(EndReason::givenByPerson)
                .map(Enum::name)
                .toList();
    }
}
