package org.openiro.review.monitoring.domain;

/** What is irregular about a form: what ought to have been there by that review, and answers that contradict others. */
public enum Irregularity {
    /** A care plan is there within ten working days of the placement at the latest (SI 2010/959 reg 4(2)). */
    NO_CARE_PLAN,
    /** By the second review there is a plan for permanence (statutory guidance vol. 2). */
    NO_PERMANENCE_PLAN_BY_SECOND_REVIEW,
    /** A child of school age has a personal education plan; from the 5th birthday until the 16th, by our own choice. */
    NO_EDUCATION_PLAN,
    /** Rated green although an answer says that something is wanting. */
    GREEN_AGAINST_ANSWERS,
    /** Said to meet the child's needs although there is no care plan. */
    VIEW_WITHOUT_PLAN
}
