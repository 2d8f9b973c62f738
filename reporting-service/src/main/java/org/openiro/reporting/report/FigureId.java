package org.openiro.reporting.report;

/** The figures of the report. The name in camel case is its name in JSON and in the wording. */
public enum FigureId {
    CHILDREN_LOOKED_AFTER("childrenLookedAfter", Unit.COUNT),
    STARTED_TO_BE_LOOKED_AFTER("startedToBeLookedAfter", Unit.COUNT),
    CEASED_TO_BE_LOOKED_AFTER("ceasedToBeLookedAfter", Unit.COUNT),
    REVIEWS_COMPLETED("reviewsCompleted", Unit.COUNT),
    REVIEWS_HELD_ON_TIME("reviewsHeldOnTime", Unit.PER_CENT),
    DUTY_MET("dutyMet", Unit.PER_CENT),
    EVERY_REVIEW_ON_TIME("everyReviewOnTime", Unit.PER_CENT),
    LATE_REVIEWS("lateReviews", Unit.COUNT),
    ON_TIME_BY_LATER_ENTRY("onTimeByLaterEntry", Unit.COUNT),
    VIEWS_CONVEYED("viewsConveyed", Unit.PER_CENT),
    ATTENDED("attended", Unit.PER_CENT),
    TOOK_PART("tookPart", Unit.PER_CENT),
    PARTICIPATION_NOT_RECORDED("participationNotRecorded", Unit.COUNT),
    TEAM_RATIO_AT_PERIOD_END("teamRatioAtPeriodEnd", Unit.CHILDREN_PER_FTE),
    TEAM_RATIO_OVER_YEAR("teamRatioOverYear", Unit.CHILDREN_PER_FTE),
    TEAM_RATIO_AVAILABLE("teamRatioAvailable", Unit.CHILDREN_PER_FTE),
    CONCERNS_RAISED("concernsRaised", Unit.COUNT),
    CONCERNS_MADE_FORMAL("concernsMadeFormal", Unit.COUNT),
    CONCERNS_CLOSED("concernsClosed", Unit.COUNT),
    CONCERNS_OPEN("concernsOpen", Unit.COUNT),
    FORMAL_SHARE("formalShare", Unit.PER_CENT),
    SHORT_BREAK_REVIEWS_COMPLETED("shortBreakReviewsCompleted", Unit.COUNT),
    SHORT_BREAK_REVIEWS_HELD_ON_TIME("shortBreakReviewsHeldOnTime", Unit.PER_CENT),
    SHORT_BREAK_DUTY_MET("shortBreakDutyMet", Unit.PER_CENT),
    SHORT_BREAK_TOOK_PART("shortBreakTookPart", Unit.PER_CENT);

    private final String key;
    private final Unit unit;

    FigureId(String key, Unit unit) {
        this.key = key;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }
}
