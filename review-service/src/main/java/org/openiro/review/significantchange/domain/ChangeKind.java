package org.openiro.review.significantchange.domain;

/**
 * Of what the authority informs the IRO: the law's two limbs, then the Handbook's list (domain reference 2.3). Published as
 * {@code codes/significant_change.csv}.
 */
public enum ChangeKind {
    ARRANGEMENTS_NOT_MADE("Decisions or arrangements significantly not carried out", Force.LAW),
    CIRCUMSTANCES_CHANGED("A significant change of circumstances that affects them", Force.LAW),
    CARE_PLAN_CHANGE_PROPOSED("A change of care plan is proposed", Force.GUIDANCE),
    FAMILY_TIME_CHANGED("A major change of family time", Force.GUIDANCE),
    NEW_SOCIAL_WORKER("A new social worker", Force.GUIDANCE),
    SECTION_47_OR_ALLEGATION("A section 47 enquiry or an allegation", Force.GUIDANCE),
    COMPLAINT("A complaint by the child or for the child", Force.GUIDANCE),
    UNPLANNED_PLACEMENT_CHANGE("An unplanned change of placement", Force.GUIDANCE),
    BIRTH_FAMILY_CHANGE("A birth or death or marriage in the birth family", Force.GUIDANCE),
    CHARGE_OR_CONVICTION("A charge or conviction", Force.GUIDANCE),
    EXCLUSION_OR_SCHOOL_LOSS("An exclusion or the loss of a school", Force.GUIDANCE),
    MISSING("The child was missing", Force.GUIDANCE),
    ILLNESS_OR_ADMISSION("A serious illness or diagnosis or an admission to hospital", Force.GUIDANCE),
    PANEL_OR_PERMANENCE_DECISION("A decision of a panel or on permanence", Force.GUIDANCE);

    /** Whether the law names it, or guidance does. */
    public enum Force {
        LAW,
        GUIDANCE
    }

    private final String label;
    private final Force force;

    ChangeKind(String label, Force force) {
        this.label = label;
        this.force = force;
    }

    public String label() {
        return label;
    }

    public Force force() {
        return force;
    }
}
