package org.openiro.review.monitoring.domain;

/** What is irregular about a form: what ought to have been there by that review, and answers that contradict others. */
public enum Irregularity {
    /** A care plan is there within ten working days of the placement at the latest (SI 2010/959 reg 4(2)). */
    NO_CARE_PLAN,
    /** By the second review there is a plan for permanence (statutory guidance vol. 2); {@link ReviewNumber} says which that is. */
    NO_PERMANENCE_PLAN_BY_SECOND_REVIEW,
    /**
     * A child has a personal education plan until it is 18 (DfE, promoting the education of looked-after children, 2018); asked
     * for from the 5th birthday on, and not said to be beside school age before the 16th, by our own choice.
     */
    NO_EDUCATION_PLAN,
    /** Rated green although an answer says that something is wanting. */
    GREEN_AGAINST_ANSWERS,
    /** Said to meet the child's needs although there is no care plan. */
    VIEW_WITHOUT_PLAN
}
