package org.openiro.review.decision.domain;

/**
 * In which part the person acts who is responsible for a decision. Each decision has one (SI 2010/959 reg 36(1), domain
 * reference 2.2); the code list is our own.
 */
public enum ResponsibleRole {
    SOCIAL_WORKER,
    TEAM_MANAGER,
    SENIOR_MANAGER,
    SUPERVISING_SOCIAL_WORKER,
    CARER,
    RESIDENTIAL_WORKER,
    PARENT,
    CHILD,
    HEALTH,
    SCHOOL,
    VIRTUAL_SCHOOL,
    PERSONAL_ADVISER,
    ADVOCATE,
    IRO,
    OTHER
}
