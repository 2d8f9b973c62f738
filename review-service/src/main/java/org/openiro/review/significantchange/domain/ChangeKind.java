package org.openiro.review.significantchange.domain;

/**
 * Of what the authority informs the IRO: the law's two limbs, then the Handbook's list (domain reference 2.3). Published as
 * {@code codes/significant_change.csv}.
 */
public enum ChangeKind {
    ARRANGEMENTS_NOT_MADE("Decisions or arrangements significantly not carried out", DutyForce.LAW),
    CIRCUMSTANCES_CHANGED("A significant change of circumstances that affects them", DutyForce.LAW),
    CARE_PLAN_CHANGE_PROPOSED("A change of care plan is proposed", DutyForce.GUIDANCE),
    FAMILY_TIME_CHANGED("A major change of family time", DutyForce.GUIDANCE),
    NEW_SOCIAL_WORKER("A new social worker", DutyForce.GUIDANCE),
    SECTION_47_OR_ALLEGATION("A section 47 enquiry or an allegation", DutyForce.GUIDANCE),
    COMPLAINT("A complaint by the child or for the child", DutyForce.GUIDANCE),
    UNPLANNED_PLACEMENT_CHANGE("An unplanned change of placement", DutyForce.GUIDANCE),
    BIRTH_FAMILY_CHANGE("A birth or death or marriage in the birth family", DutyForce.GUIDANCE),
    CHARGE_OR_CONVICTION("A charge or conviction", DutyForce.GUIDANCE),
    EXCLUSION_OR_SCHOOL_LOSS("An exclusion or the loss of a school", DutyForce.GUIDANCE),
    MISSING("The child was missing", DutyForce.GUIDANCE),
    ILLNESS_OR_ADMISSION("A serious illness or diagnosis or an admission to hospital", DutyForce.GUIDANCE),
    PANEL_OR_PERMANENCE_DECISION("A decision of a panel or on permanence", DutyForce.GUIDANCE);

    /** Whether the law names it, or guidance does. */
    public enum DutyForce {
        LAW,
        GUIDANCE
    }

    private final String label;
    private final DutyForce force;

    ChangeKind(String label, DutyForce force) {
        this.label = label;
        this.force = force;
    }

    public String label() {
        return label;
    }

    public DutyForce force() {
        return force;
    }
}
