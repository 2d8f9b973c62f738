package org.openiro.review.earlyreview.domain;

/**
 * What may bring a review forward: what regulation 33(3) and other law name, then what statutory guidance does (domain
 * reference 1.2).
 */
public enum TriggerKind {
    IRO_ASKS("SI 2010/959 reg 33(3)(a)", Force.LAW, "the IRO asks for a review"),
    WELFARE_NOT_SAFEGUARDED(
            "SI 2010/959 reg 33(3)(b)",
            Force.LAW,
            "after a visit the authority's representative holds the child's welfare not safeguarded (reg 30)"),
    POLICE_PROTECTION_OR_REMAND_ENDS(
            "SI 2010/959 reg 33(3)(c)",
            Force.LAW,
            "accommodation in police protection, detention or on remand would end before a review"),
    DETENTION_ENDS("SI 2010/959 reg 33(3)(d)", Force.LAW, "detention of a child in care would end before a review"),
    ACCOMMODATION_TO_STOP(
            "SI 2010/959 reg 33(3)(e)",
            Force.LAW,
            "accommodation is to stop, and not with a parent or another holder of parental responsibility"),
    PLACEMENT_WITH_PARENTS("SI 2010/959 reg 17(d)", Force.LAW, "a child in care is to be placed with parents"),
    PLACEMENT_TO_BE_ENDED("SI 2010/959 reg 14", Force.LAW, "the authority means to end a placement"),
    CARE_PLAN_CHANGE("guidance vol. 2 (2015)", Force.GUIDANCE, "a change of care plan is proposed in proceedings"),
    UNPLANNED_PLACEMENT_END("guidance vol. 2 (2015)", Force.GUIDANCE, "a placement ended without a plan"),
    SIGNIFICANT_CHANGE("guidance vol. 2 (2015)", Force.GUIDANCE, "a significant change in the child's circumstances"),
    LEAVING_CARE_BEFORE_18("guidance vol. 2 (2015)", Force.GUIDANCE, "care is planned to end before 18"),
    DISTANT_PLACEMENT("guidance vol. 2 (2015)", Force.GUIDANCE, "a distant placement"),
    ASKED_FOR_BY_CHILD_OR_PARENT("guidance vol. 2 (2015)", Force.GUIDANCE, "the child or a parent asks for a review"),
    MISSING_OR_SAFEGUARDING("guidance vol. 2 (2015)", Force.GUIDANCE, "the child was missing, or a safeguarding event");

    /** Whether the law says that the review must come earlier, or guidance that it should be thought of. */
    public enum Force {
        LAW,
        GUIDANCE
    }

    private final String source;
    private final Force force;
    private final String text;

    TriggerKind(String source, Force force, String text) {
        this.source = source;
        this.force = force;
        this.text = text;
    }

    public String source() {
        return source;
    }

    public Force force() {
        return force;
    }

    public String text() {
        return text;
    }

    /** These ask for a review only where none would otherwise fall before something ends. */
    boolean beforeAnEnd() {
        return this == POLICE_PROTECTION_OR_REMAND_ENDS || this == DETENTION_ENDS;
    }
}
