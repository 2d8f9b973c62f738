package org.openiro.caseload.allocation.domain;

/**
 * Why a person may not be this child's IRO: regulation 46(3) of the Care Planning, Placement and Case Review (England)
 * Regulations 2010. That somebody controls the resources for the case is a bar too, of which no record tells.
 */
public enum Bar {
    SOCIAL_WORKER_OF_CHILD,
    TEAM_MANAGER_OF_CHILD,
    VISITING_REPRESENTATIVE_OF_CHILD,
    PERSONAL_ADVISER_OF_CHILD,
    LINE_MANAGER_OF_THESE
}
