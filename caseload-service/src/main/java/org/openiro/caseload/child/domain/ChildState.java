package org.openiro.caseload.child.domain;

import java.util.List;

/** The whole of what this service keeps of one child; roles that bar nobody and make nobody an IRO are left out. */
public record ChildState(LookedAfterChild child, List<Identifier> identifiers, List<Involvement> involvements) {

    public ChildState {
        identifiers = List.copyOf(identifiers);
        involvements = involvements.stream()
                .filter(involvement -> involvement.role() != Role.OTHER)
                .toList();
    }
}
