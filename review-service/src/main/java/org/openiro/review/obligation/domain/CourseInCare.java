package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.Age;
import org.openiro.review.timeliness.domain.CouncilDays;

/**
 * All that the reviews of one child are reckoned from.
 *
 * @param told periods of care as they are told: in agreed short breaks each stay may be one
 * @param openings the days on which reviews were opened; of those that completed what was required, too
 * @param days from which day on the reviews of the council's children are known
 */
public record CourseInCare(
        List<CarePeriod> told,
        Regimes regimes,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate diedOn,
        List<PastReview> reviews,
        List<LocalDate> openings,
        CouncilDays days) {

    public CourseInCare(
            List<CarePeriod> told,
            Regimes regimes,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate diedOn,
            List<PastReview> reviews) {
        this(told, regimes, dateOfBirth, diedOn, reviews, List.of(), CouncilDays.NONE);
    }

    public CourseInCare {
        told = told.stream().sorted(Comparator.comparing(CarePeriod::startedOn)).toList();
        reviews = reviews.stream()
                .sorted(Comparator.comparing(PastReview::completedOn))
                .toList();
    }

    /** The periods in which reviews are counted on from one to the next. */
    List<CarePeriod> periods() {
        return ShortBreakSeries.joined(told, regimes);
    }

    @Nullable
    DutyEnd dutyEndOf(CarePeriod period) {
        return DutyEnd.of(period.endedOn(), dateOfBirth, diedOn);
    }

    /**
     * The reviews of a period: held from its start to its end, both days included. A period whose start is not known
     * reaches back to the end of the one before it. A review on the day of a change belongs to the earlier period.
     */
    List<PastReview> reviewsOf(CarePeriod period) {
        return reviews.stream()
                .filter(review -> period.equals(periodOf(review.completedOn())))
                .toList();
    }

    /** Those of them that discharge what the law requires. A review held after the duty ended discharges nothing. */
    List<PastReview> dischargingIn(CarePeriod period) {
        var end = dutyEndOf(period);
        return reviewsOf(period).stream()
                .filter(PastReview::statutory)
                .filter(review -> end == null || !review.completedOn().isAfter(end.on()))
                .toList();
    }

    /**
     * When the review that is required now was opened: in this period, and after the last one was completed. Of several
     * openings the last that was in time counts, since its window is open the longest; else the first.
     */
    @Nullable
    LocalDate openedIn(CarePeriod period, @Nullable LocalDate lastHeldOn, @Nullable LocalDate dueOn) {
        var days = openings.stream()
                .filter(day -> lastHeldOn == null || day.isAfter(lastHeldOn))
                .filter(day -> period.equals(periodOf(day)))
                .sorted()
                .toList();
        return days.stream()
                .filter(day -> dueOn != null && !day.isAfter(dueOn))
                .reduce((_, later) -> later)
                .or(() -> days.stream().findFirst())
                .orElse(null);
    }

    public boolean inPeriodOfCare(LocalDate day) {
        return periodOf(day) != null;
    }

    public boolean shortBreakOn(LocalDate day) {
        return regimes.on(day).shortBreak();
    }

    /**
     * Whether a review on this day reviews the child's pathway plan too: that of an eligible child is reviewed inside the
     * looked-after reviews until 18 (regs 43 and 44). Who left care is eligible no more (reg 40(1)).
     */
    public boolean pathwayPlanReviewedOn(LocalDate day) {
        if (dateOfBirth == null
                || day.isBefore(Age.birthday(16, dateOfBirth))
                || !day.isBefore(Age.birthday(18, dateOfBirth))
                || afterDuty(day)
                || shortBreakOn(day)) {
            return false;
        }
        var since = EligibleChild.since(dateOfBirth, told, regimes);
        return since != null && !day.isBefore(since);
    }

    /** The next day after this one that will change what is required without a record saying so. */
    public @Nullable LocalDate changeAfter(LocalDate day) {
        var dutyEnds = periods().stream()
                .map(this::dutyEndOf)
                .flatMap(Stream::ofNullable)
                .map(DutyEnd::on);
        return Stream.concat(dutyEnds, regimes.limitsBroken().stream().map(LimitBroken::on))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether the duty to review had ended before this day, in the period that holds it or in one before. */
    public boolean afterDuty(LocalDate day) {
        var period = periodOf(day);
        return (period == null ? periods() : List.of(period))
                .stream()
                        .map(this::dutyEndOf)
                        .anyMatch(end -> end != null && end.on().isBefore(day));
    }

    private @Nullable CarePeriod periodOf(LocalDate day) {
        LocalDate endBefore = LocalDate.MIN;
        for (var period : periods()) {
            var from = period.startKnown() ? period.startedOn() : endBefore;
            if (!day.isBefore(from) && (period.endedOn() == null || !day.isAfter(period.endedOn()))) {
                return period;
            }
            endBefore = period.endedOn() == null ? period.startedOn() : period.endedOn();
        }
        return null;
    }
}
