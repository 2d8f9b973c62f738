package org.openiro.review.monitoring.domain;

/**
 * What an IRO answered for one review, in codes: what corporate parenting panels ask (reference report SEED-004; councils'
 * red, amber and green forms, domain reference 6.2). The codes are our own.
 */
public record MonitoringAnswers(
        CarePlan carePlan,
        ReportToReview report,
        PermanencePlan permanencePlan,
        EducationPlan educationPlan,
        HealthChecks health,
        SocialWorkerVisits visits,
        ContactWithFamily contact,
        Rag rag,
        ViewOfPlan viewOfPlan) {

    public enum CarePlan {
        CURRENT,
        OUT_OF_DATE,
        MISSING
    }

    /** The social worker's report to the review. */
    public enum ReportToReview {
        IN_TIME,
        LATE,
        MISSING
    }

    public enum PermanencePlan {
        IN_PLACE,
        NOT_IN_PLACE,
        /** Of a child in agreed short breaks. */
        NOT_REQUIRED
    }

    /** The personal education plan. */
    public enum EducationPlan {
        CURRENT,
        OUT_OF_DATE,
        MISSING,
        NOT_OF_SCHOOL_AGE
    }

    /** Health assessment and dental check. */
    public enum HealthChecks {
        UP_TO_DATE,
        OVERDUE,
        /** By a young person who understands what that means. */
        REFUSED
    }

    /** The social worker's visits since the last review. */
    public enum SocialWorkerVisits {
        IN_TIME,
        MISSED
    }

    /** With family and others who matter to the child. */
    public enum ContactWithFamily {
        AS_PLANNED,
        NOT_AS_PLANNED,
        NONE_PLANNED
    }

    /** How the IRO rates the progress of the plan. */
    public enum Rag {
        GREEN,
        AMBER,
        RED
    }

    /** The IRO's view of the plan. */
    public enum ViewOfPlan {
        MEETS_NEEDS,
        MEETS_NEEDS_IN_PART,
        DOES_NOT_MEET_NEEDS
    }

    /**
     * Whether any answer says that something is wanting, whatever the rating says. A report that came late, a young person who
     * refuses and needs that are met in part are no contradiction to green, by our own choice: what is there came, and what is
     * refused is not withheld.
     */
    boolean somethingIsWanting() {
        return carePlan != CarePlan.CURRENT
                || report == ReportToReview.MISSING
                || permanencePlan == PermanencePlan.NOT_IN_PLACE
                || educationPlan == EducationPlan.MISSING
                || educationPlan == EducationPlan.OUT_OF_DATE
                || health == HealthChecks.OVERDUE
                || visits == SocialWorkerVisits.MISSED
                || contact == ContactWithFamily.NOT_AS_PLANNED
                || viewOfPlan == ViewOfPlan.DOES_NOT_MEET_NEEDS;
    }
}
