package org.openiro.review.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.obligation.StandingObligations.Standing;
import org.openiro.review.obligation.domain.CourseInCare;
import org.openiro.review.timeliness.TimelinessSettings;
import org.openiro.review.timeliness.domain.CouncilDays;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Answers a child's due dates as they were known on a day, each with its class as at that day. */
@ApplicationScoped
class DueDatesOfChild {

    private static final Comparator<ObligationState> IN_ORDER =
            Comparator.comparing(ObligationState::reckonedFrom).thenComparing(ObligationState::sequence);

    private final StandingObligations obligations;
    private final ObligationHistory history;
    private final TimelinessSettings settings;
    private final TimelinessRule timeliness;

    DueDatesOfChild(
            StandingObligations obligations,
            ObligationHistory history,
            TimelinessSettings settings,
            WorkingDays workingDays) {
        this.obligations = obligations;
        this.history = history;
        this.settings = settings;
        this.timeliness = new TimelinessRule(workingDays);
    }

    List<Standing> standing(Child child) {
        return obligations.of(child.id());
    }

    DueDatesResponse today(Child child, List<Standing> standing, LocalDate today) {
        var states = standing.stream().map(Standing::state).toList();
        return response(child, states, Courses.of(child, List.of()), today);
    }

    /** What a child's other facts were on an earlier day is not kept. The council is judged as it says today. */
    DueDatesResponse asKnownOn(Child child, List<Standing> standing, LocalDate day) {
        return response(child, history.asKnownOn(child.id(), standing, day), null, day);
    }

    private DueDatesResponse response(
            Child child, List<ObligationState> known, @Nullable CourseInCare course, LocalDate day) {
        var standing = known.stream()
                .filter(Predicate.not(ObligationState::withdrawn))
                .sorted(IN_ORDER)
                .toList();
        var days = settings.days();
        var items = standing.stream().map(each -> item(each, course, days, day)).toList();
        var open = standing.stream().filter(ObligationState::open).findFirst();
        return new DueDatesResponse(
                child.id(), open.map(each -> items.get(standing.indexOf(each))).orElse(null), items);
    }

    private DueDatesResponse.Item item(
            ObligationState state, @Nullable CourseInCare course, CouncilDays days, LocalDate day) {
        var on = state.heldOrDueOn();
        return DueDatesResponse.Item.of(
                state,
                timeliness.judge(state.dates(days), day).timeliness().name(),
                state.basis(days),
                timeliness.withinLocalStandard(state.localDates(), day),
                course == null ? null : (Boolean) (on != null && course.pathwayPlanReviewedOn(on)));
    }
}
