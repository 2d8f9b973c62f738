package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.obligation.domain.CourseInCare;
import org.openiro.review.participation.domain.Age;
import org.openiro.review.review.domain.ReviewFindings;
import org.openiro.review.timeliness.domain.Irregularity;
import org.openiro.review.timeliness.domain.Judgement;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Derives the outcome of held reviews: the due date judged on, the class, the age on the day, findings, irregularities. */
final class ReviewOutcomes {

    private final TimelinessRule rule;

    ReviewOutcomes(WorkingDays workingDays) {
        this.rule = new TimelinessRule(workingDays);
    }

    ReviewOutcome of(Review review, Child child, CourseInCare course, Optional<DueDateOfReview> due, LocalDate today) {
        var heldOn = Objects.requireNonNull(review.completedOn());
        var judgement = timeliness(review, due, today);
        return new ReviewOutcome(
                due.map(DueDateOfReview::obligationId).orElse(null),
                due.map(DueDateOfReview::rule).orElse(null),
                due.map(DueDateOfReview::rules).orElse(List.of()),
                due.map(DueDateOfReview::on).orElse(null),
                due.map(DueDateOfReview::localOn).orElse(null),
                rule.withinLocalStandard(
                        dates(review, due.map(DueDateOfReview::localOn).orElse(null)), today),
                judgement.timeliness().name(),
                judgement.daysLate(),
                age(child.facts().dateOfBirth(), heldOn),
                due.map(DueDateOfReview::shortBreak).orElse(course.shortBreakOn(heldOn)),
                findings(child, course, heldOn, review.participationCodes()),
                irregularities(judgement, course, heldOn));
    }

    Judgement timeliness(Review review, Optional<DueDateOfReview> due, LocalDate today) {
        return rule.judge(dates(review, due.map(DueDateOfReview::on).orElse(null)), today);
    }

    private static ReviewDates dates(Review review, @Nullable LocalDate dueOn) {
        var completedOn = Objects.requireNonNull(review.completedOn());
        var openedOn = review.openedOn();
        boolean series = review.conductedBy() == ConductedBy.SERIES;
        boolean adjourned = !series && openedOn != null && openedOn.isBefore(completedOn);
        return new ReviewDates(dueOn, openedOn, completedOn, adjourned ? 1 : 0, series, null);
    }

    static List<String> findings(Child child, CourseInCare course, LocalDate heldOn, List<String> codes) {
        return ReviewFindings.of(
                codes,
                heldOn,
                child.facts().dateOfBirth(),
                course.inPeriodOfCare(heldOn),
                shortBreaksOnly(child.facts().legalStatuses()));
    }

    private static List<String> irregularities(Judgement judgement, CourseInCare course, LocalDate heldOn) {
        var all = new TreeSet<>(judgement.irregularities());
        if (course.afterDuty(heldOn)) {
            all.add(Irregularity.HELD_AFTER_DUTY_ENDED);
        }
        return all.stream().map(Enum::name).toList();
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
