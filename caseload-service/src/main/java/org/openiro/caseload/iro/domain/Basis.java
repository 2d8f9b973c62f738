package org.openiro.caseload.iro.domain;

/** How the holder of a post is employed; kept by date because agency workers in children's social care are regulated. */
public enum Basis {
    PERMANENT,
    FIXED_TERM,
    AGENCY,
    SESSIONAL
}
