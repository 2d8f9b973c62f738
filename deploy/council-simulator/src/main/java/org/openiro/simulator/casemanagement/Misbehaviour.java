package org.openiro.simulator.casemanagement;

/** How many of a hundred records go wrong on their way, by what goes wrong. */
public record Misbehaviour(
        double late, double doubled, double reordered, double corrected, double merged, double malformed) {

    public static final Misbehaviour NONE = new Misbehaviour(0, 0, 0, 0, 0, 0);
}
