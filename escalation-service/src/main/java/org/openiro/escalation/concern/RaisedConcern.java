package org.openiro.escalation.concern;

import java.time.LocalDate;
import java.util.List;
import org.openiro.escalation.concern.domain.ChildReference;

/** What the person who raises a concern says, the words included. */
public record RaisedConcern(
        List<Child> children,
        String theme,
        List<String> otherThemes,
        String words,
        LocalDate raisedOn,
        boolean sensitive) {

    /** A child as named, and where in the request. */
    public record Child(ChildReference reference, String pointer) {}
}
