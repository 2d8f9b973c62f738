package org.openiro.reporting.facts.events;

/** What facts are about: the names under which a fact waits for its subject and under which versions are compared. */
final class Subjects {

    static final String CHILD = "child";
    static final String IRO = "iro";
    static final String CONCERN = "concern";
    static final String CHILDREN_OF_CONCERN = "children of a concern";
    static final String OBLIGATION = "obligation";
    static final String REVIEW = "review";
    static final String ALLOCATION = "allocation";

    private Subjects() {}
}
