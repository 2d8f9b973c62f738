package org.openiro.review.midway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.openiro.review.midway.domain.MidwayStatus;
import org.openiro.review.obligation.CareStretch;
import org.openiro.review.practice.PracticeRegister;
import org.openiro.review.practice.domain.PracticeStandards;

/** Says of stretches between reviews by when a midway check is expected and how it stands. */
@ApplicationScoped
public class MidwayExpectations {

    private final MidwayChecks checks;
    private final PracticeRegister practice;
    private final Clock clock;

    MidwayExpectations(MidwayChecks checks, PracticeRegister practice, Clock clock) {
        this.checks = checks;
        this.practice = practice;
        this.clock = clock;
    }

    /** Of the stretches of one child, each in its place. */
    public List<MidwayOfStretch> of(UUID childId, List<CareStretch> ofChild) {
        var standards = practice.standards();
        var done = checks.days(childId);
        return ofChild.stream().map(each -> midway(each, standards, done)).toList();
    }

    private MidwayOfStretch midway(CareStretch stretch, PracticeStandards standards, List<LocalDate> done) {
        var since = stretch.since();
        var reviewDueOn = stretch.dueOn();
        var dueOn = stretch.afterReview() && since != null && reviewDueOn != null
                ? standards.midwayDueOn(since, reviewDueOn).orElse(null)
                : null;
        var checkedOn = done.stream()
                .filter(stretch::isBetweenReviews)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new MidwayOfStretch(
                dueOn, checkedOn, MidwayStatus.of(dueOn, checkedOn, stretch.endedOn(), LocalDate.now(clock)));
    }
}
