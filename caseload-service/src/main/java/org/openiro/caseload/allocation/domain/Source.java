package org.openiro.caseload.allocation.domain;

/** Whether a person entered it or the case-management system's involvements said it; a person's word stands. */
public enum Source {
    PERSON,
    IMPORT
}
