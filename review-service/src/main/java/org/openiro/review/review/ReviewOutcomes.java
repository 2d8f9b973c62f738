package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.obligation.domain.CourseInCare;
import org.openiro.review.participation.domain.Age;
import org.openiro.review.review.domain.ReviewFindings;
import org.openiro.review.review.domain.WithoutMeeting;
import org.openiro.review.timeliness.domain.CouncilDays;
import org.openiro.review.timeliness.domain.Irregularity;
import org.openiro.review.timeliness.domain.Judgement;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessBasis;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Derives the outcome of held reviews: the due date judged on, the class, the age on the day, findings, irregularities. */
final class ReviewOutcomes {

    private static final int WINDOW = 20;

    private final TimelinessRule rule;
    private final WorkingDays workingDays;

    ReviewOutcomes(WorkingDays workingDays) {
        this.rule = new TimelinessRule(workingDays);
        this.workingDays = workingDays;
    }

    ReviewOutcome of(
            Review review, ReviewsOfChild work, CourseInCare course, Optional<DueDateOfReview> due, LocalDate today) {
        var child = work.child();
        var heldOn = Objects.requireNonNull(review.completedOn());
        var judgement = timeliness(review, due, work.days(), today);
        return new ReviewOutcome(
                due.map(DueDateOfReview::obligationId).orElse(null),
                due.map(DueDateOfReview::rule).orElse(null),
                due.map(DueDateOfReview::rules).orElse(List.of()),
                due.map(DueDateOfReview::on).orElse(null),
                due.map(DueDateOfReview::localOn).orElse(null),
                rule.withinLocalStandard(
                        dates(review, due.map(DueDateOfReview::localOn).orElse(null)), today),
                judgement.timeliness().name(),
                basis(review, work.days()),
                judgement.daysLate(),
                age(child.facts().dateOfBirth(), heldOn),
                due.map(DueDateOfReview::shortBreak).orElse(course.shortBreakOn(heldOn)),
                findings(child, course, heldOn, review.participationCodes()),
                irregularities(judgement, review, work, course));
    }

    /** Of a review that was opened and is to be completed: it has no class of its own yet. */
    ReviewOutcome underWay(Review review, Optional<DueDateOfReview> due) {
        var meetings = review.meetings();
        var irregular = adjournedTooLong(review, meetings.bookedFor());
        if (review.adjournedTwice()) {
            irregular.add(Irregularity.SECOND_ADJOURNMENT);
        }
        return new ReviewOutcome(
                due.map(DueDateOfReview::obligationId).orElse(null),
                due.map(DueDateOfReview::rule).orElse(null),
                due.map(DueDateOfReview::rules).orElse(List.of()),
                due.map(DueDateOfReview::on).orElse(null),
                due.map(DueDateOfReview::localOn).orElse(null),
                null,
                null,
                null,
                null,
                null,
                due.map(DueDateOfReview::shortBreak).orElse(false),
                List.of(),
                irregular.stream().map(Enum::name).toList());
    }

    /** The twentieth working day after the opening; null where the calendar does not reach it. */
    @Nullable
    LocalDate completeBy(Review opened) {
        try {
            return workingDays.plus(Objects.requireNonNull(opened.openedOn()), WINDOW);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }

    Judgement timeliness(Review review, Optional<DueDateOfReview> due, CouncilDays days, LocalDate today) {
        var dueOn = basis(review, days).dueOn(due.map(DueDateOfReview::on).orElse(null), review.recordedDueOn());
        return rule.judge(dates(review, dueOn), today);
    }

    /** A meeting that considered no Schedule 7 matters was due by nothing, whatever a source tells. */
    private static TimelinessBasis basis(Review review, CouncilDays days) {
        return TimelinessBasis.of(review.completedOn(), review.statutory() ? review.recordedDueOn() : null, days);
    }

    private static ReviewDates dates(Review review, @Nullable LocalDate dueOn) {
        var completedOn = Objects.requireNonNull(review.completedOn());
        var openedOn = review.openedOn();
        boolean series = review.conductedBy() == ConductedBy.SERIES;
        // Whoever tells of an earlier first meeting alone tells of one adjournment.
        int implied = !series && openedOn != null && openedOn.isBefore(completedOn) ? 1 : 0;
        int adjournments = Math.max(implied, review.meetings().adjournments().size());
        return new ReviewDates(dueOn, openedOn, completedOn, adjournments, series, null);
    }

    static List<String> findings(Child child, CourseInCare course, LocalDate heldOn, List<String> codes) {
        return ReviewFindings.of(
                codes,
                heldOn,
                child.facts().dateOfBirth(),
                course.inPeriodOfCare(heldOn),
                shortBreaksOnly(child.facts().legalStatuses()));
    }

    private List<String> irregularities(Judgement judgement, Review review, ReviewsOfChild work, CourseInCare course) {
        var all = adjournedTooLong(review, review.completedOn());
        all.addAll(judgement.irregularities());
        if (course.afterDuty(Objects.requireNonNull(review.completedOn()))) {
            all.add(Irregularity.HELD_AFTER_DUTY_ENDED);
        }
        if (review.conductedBy() == ConductedBy.WITHOUT_MEETING) {
            switch (withoutMeeting(work, review)) {
                case ALLOWED -> {}
                case NOT_SHOWN -> all.add(Irregularity.WITHOUT_MEETING_NOT_SHOWN);
                case NOT_LONG_TERM, NOT_OVER_12_MONTHS, NO_MEETING_IN_12_MONTHS ->
                    all.add(Irregularity.WITHOUT_MEETING_NOT_ALLOWED);
            }
        }
        return all.stream().map(Enum::name).toList();
    }

    /** Of an adjournment that was recorded: sources tell of none. */
    private Set<Irregularity> adjournedTooLong(Review review, @Nullable LocalDate until) {
        var found = new TreeSet<Irregularity>();
        var openedOn = review.openedOn();
        if (review.meetings().adjournments().isEmpty() || openedOn == null || until == null) {
            return found;
        }
        try {
            if (!workingDays.isWithin(openedOn, WINDOW, until)) {
                found.add(Irregularity.ADJOURNED_OVER_20_WORKING_DAYS);
            }
        } catch (CalendarNotKnown e) {
            // The class says that it is unknown, too.
        }
        return found;
    }

    /** Whether this review may do without its meeting, by what is known of the child today. */
    static WithoutMeeting withoutMeeting(ReviewsOfChild work, Review review) {
        var longTerm = LongTermStays.of(work.child().facts().placements());
        return WithoutMeeting.on(Objects.requireNonNull(review.completedOn()), longTerm, work.meetingsBeside(review));
    }

    private static boolean shortBreaksOnly(@Nullable List<LegalStatusSpell> statuses) {
        return statuses != null && !statuses.isEmpty() && statuses.stream().allMatch(LegalStatusSpell::shortBreak);
    }

    private static @Nullable Integer age(@Nullable LocalDate bornOn, LocalDate day) {
        if (bornOn == null || day.isBefore(bornOn)) {
            return null;
        }
        return Age.on(day, bornOn);
    }
}
