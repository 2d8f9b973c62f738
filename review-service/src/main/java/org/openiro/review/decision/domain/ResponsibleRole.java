package org.openiro.review.decision.domain;

/**
 * In which part the person acts who is responsible for a decision. Each decision has one (SI 2010/959 reg 36(1), domain
 * reference 2.2); the code list is our own. Published as {@code codes/decision_responsible.csv}.
 */
public enum ResponsibleRole {
    SOCIAL_WORKER("Social worker"),
    TEAM_MANAGER("Team manager"),
    SENIOR_MANAGER("Senior manager"),
    SUPERVISING_SOCIAL_WORKER("Supervising social worker"),
    CARER("Carer"),
    RESIDENTIAL_WORKER("Residential worker"),
    PARENT("Parent"),
    CHILD("The child"),
    HEALTH("Health professional"),
    SCHOOL("School"),
    VIRTUAL_SCHOOL("Virtual school"),
    PERSONAL_ADVISER("Personal adviser"),
    ADVOCATE("Advocate"),
    IRO("Independent reviewing officer"),
    OTHER("Somebody else");

    private final String label;

    ResponsibleRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
