package org.openiro.caseload.allocation.domain;

/** MAIN: the child's own IRO, one at a time, who counts in the caseload. COVER: somebody acting beside, who does not. */
public enum Kind {
    MAIN,
    COVER
}
