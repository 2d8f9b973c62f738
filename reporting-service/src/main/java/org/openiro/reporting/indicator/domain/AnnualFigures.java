package org.openiro.reporting.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.Obligation;

/**
 * All that the annual report says of one period, reckoned in one place. Short breaks are apart from the headline.
 *
 * @param timelinessFrom before which reviews are judged on the due date that their source recorded; null: none is
 */
public record AnnualFigures(
        ReportingPeriod period,
        Population population,
        ReviewFigures headline,
        ReviewFigures shortBreaks,
        Share everyReviewOnTime,
        Caseload caseload,
        List<Caseload> caseloadAtMonthEnds,
        ConcernCounts concerns,
        @Nullable LocalDate timelinessFrom) {

    /** What is counted of reviews and obligations, for the headline and for short breaks alike. */
    public record ReviewFigures(
            ReviewTimeliness completed,
            TimelinessCounts due,
            LateReasons lateReasons,
            Participation participation,
            long completedReviews,
            InDispute inDispute) {}

    /**
     * How many of what is counted a source denies until somebody settles it.
     *
     * @param completed of the reviews that have a timeliness
     * @param due of the obligations due, those that such a review discharged
     */
    public record InDispute(long completed, long due) {}

    public static AnnualFigures of(Facts facts, ReportingPeriod period, WorkingDays workingDays) {
        TimelinessRule rule = new TimelinessRule(workingDays, period.today(), facts.timelinessFrom());
        CaseloadRule caseload = new CaseloadRule(workingDays, period.today());
        List<Obligation> due = facts.obligations().stream()
                .filter(obligation -> belongs(obligation, rule.dueOn(obligation), period))
                .toList();
        List<HeldReview> completed = facts.reviews().stream()
                .filter(review -> period.contains(review.completedOn()))
                .toList();
        return new AnnualFigures(
                period,
                Population.of(facts.children(), period),
                reviewFigures(completed, due, facts.disputes(), rule, false),
                reviewFigures(completed, due, facts.disputes(), rule, true),
                new EveryReviewOnTime(workingDays, rule)
                        .of(
                                facts.children(),
                                kept(due, each -> rule.dueOn(each) != null && !each.shortBreak()),
                                period.lastDay()),
                caseload.on(period.lastDay(), facts),
                period.monthEnds().stream().map(day -> caseload.on(day, facts)).toList(),
                ConcernCounts.of(facts.concerns(), period),
                facts.timelinessFrom());
    }

    /** Children summed over the month ends so far, over the filled FTE summed over them. */
    public TeamRatio teamRatioOverYear() {
        return TeamRatio.sum(caseloadAtMonthEnds.stream().map(Caseload::ratio).toList());
    }

    /** By the due date that it is judged on; one without is unknown, and shown beside in each year in which it was open or discharged. */
    private static boolean belongs(Obligation obligation, @Nullable LocalDate dueOn, ReportingPeriod period) {
        if (dueOn != null) {
            return period.contains(dueOn);
        }
        LocalDate dischargedOn = obligation.dischargedOn();
        LocalDate dutyEndedOn = obligation.dutyEndedOn();
        return dischargedOn == null
                ? dutyEndedOn == null || !dutyEndedOn.isBefore(period.from())
                : period.contains(dischargedOn);
    }

    private static ReviewFigures reviewFigures(
            List<HeldReview> completed,
            List<Obligation> due,
            Disputes disputes,
            TimelinessRule rule,
            boolean shortBreak) {
        List<HeldReview> reviews = kept(completed, review -> review.shortBreak() == shortBreak);
        List<Obligation> owed = kept(due, each -> each.shortBreak() == shortBreak);
        ReviewTimeliness timeliness = ReviewTimeliness.of(reviews, rule);
        return new ReviewFigures(
                timeliness,
                TimelinessCounts.of(owed.stream().map(rule::ofObligation)),
                LateReasons.of(timeliness.late()),
                Participation.of(reviews),
                reviews.size(),
                new InDispute(
                        timeliness.inDispute(disputes),
                        owed.stream().filter(disputes::about).count()));
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }
}
