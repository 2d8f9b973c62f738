package org.openiro.review.entry;

/** How a person is named in an entry: by an id or the case-management system's reference, never by a name. */
public final class Reference {

    /** Without spaces and without an at sign, so that neither a name nor an e-mail address is entered for one. */
    public static final String PATTERN = "[A-Za-z0-9._:/-]{1,100}";

    /** Of who chairs a review, as version 1 of the interface takes it since its first day: some systems' references have an at sign. */
    public static final String CHAIR = "[A-Za-z0-9._:@/-]{1,100}";

    private Reference() {}
}
