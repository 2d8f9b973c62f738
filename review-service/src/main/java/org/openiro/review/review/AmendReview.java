package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.domain.Holding;
import org.openiro.review.review.domain.HoldingPolicy;
import org.openiro.review.review.domain.LateReason;
import org.openiro.review.review.domain.ReviewCommand;
import org.openiro.review.review.domain.ReviewFindings;
import org.openiro.review.timeliness.domain.Timeliness;

/**
 * Adds to the record of a held review, or corrects it: when it was held, how the child took part, why the review was late, how
 * it was conducted. A reason never changes the class; the day may, and how it was conducted. A day that is corrected after the
 * due date is marked as recorded after it; whoever gives the day settles that a source says otherwise.
 */
@ApplicationScoped
class AmendReview {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewDisputes disputes;
    private final AccessLog accessLog;
    private final Clock clock;

    AmendReview(
            Children children,
            Reviews reviews,
            ReviewCourse course,
            ReviewDisputes disputes,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.course = course;
        this.disputes = disputes;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Review amend(Review review, AmendReviewRequest request) {
        accessLog.touched(review.childId());
        ReviewProblem.step(review, ReviewCommand.AMEND);
        if (request.empty()) {
            ReviewProblem.refuse(List.of(new Refusal("", "nothing-amended", "give what is to be added or corrected")));
        }
        var work = course.load(children.held(review.childId()));
        var reasons = accepted(work, review, request);
        say(review, request);
        review.late(reasons.lateReason(), reasons.contributory());
        work.amends(review);
        if (request.heldOn() != null) {
            disputes.confirmed(review);
        }
        course.follow(work);
        reviews.flush();
        return review;
    }

    /** The reasons that the review has afterwards, once it is certain that nothing is refused. */
    private Holding accepted(ReviewsOfChild work, Review review, AmendReviewRequest request) {
        var trial = review.trial();
        say(trial, request);
        var heldOn = Objects.requireNonNull(trial.completedOn());
        var refusals = new ArrayList<>(day(work, review, heldOn));
        if (request.participationCode() != null || !heldOn.equals(review.completedOn())) {
            refusals.addAll(participation(work, trial, heldOn));
        }
        if (request.conductedBy() != null) {
            refusals.addAll(Conduct.refusals(work, trial));
        }
        ReviewProblem.refuse(refusals);
        var timeliness = course.classOf(work, trial);
        var late = timeliness == Timeliness.LATE;
        var lateReason = request.lateReason() != null ? request.lateReason() : late ? known(review) : null;
        var contributory = request.contributoryLateReasons() != null
                ? request.contributoryLateReasons()
                : late ? review.contributoryLateReasons() : List.<String>of();
        var code = review.participationCodes().getFirst();
        var reasons = new Holding(heldOn, review.openedOn(), code, lateReason, List.copyOf(contributory));
        if (!stillNotRecorded(review, reasons)) {
            ReviewProblem.refuse(HoldingPolicy.onClassifying(reasons, timeliness));
        }
        return reasons;
    }

    private List<Refusal> day(ReviewsOfChild work, Review review, LocalDate heldOn) {
        if (heldOn.equals(review.completedOn())) {
            return List.of();
        }
        if (work.heldOn(heldOn).isPresent()) {
            throw new ProblemException(ReviewProblem.REVIEW_ALREADY_HELD);
        }
        return Stream.concat(
                        HoldingPolicy.day(heldOn, LocalDate.now(clock)).stream(),
                        review.meetings().policy().holding(heldOn, null).stream())
                .toList();
    }

    /** Of the one code that is said; what sources say differently, or not at all, is refused nobody. */
    private static List<Refusal> participation(ReviewsOfChild work, Review trial, LocalDate heldOn) {
        var codes = trial.participationCodes();
        return codes.size() > 1 || codes.contains(ReviewFindings.NOT_RECORDED)
                ? List.of()
                : HoldingPolicy.participation(
                        codes.getFirst(), heldOn, work.child().facts().dateOfBirth());
    }

    /** A review that was late already and whose reasons are not spoken of. */
    private static boolean stillNotRecorded(Review review, Holding reasons) {
        return LateReason.NOT_RECORDED.name().equals(review.lateReason())
                && reasons.lateReason() == null
                && reasons.contributory().isEmpty();
    }

    private static @Nullable String known(Review review) {
        return LateReason.NOT_RECORDED.name().equals(review.lateReason()) ? null : review.lateReason();
    }

    private static void say(Review review, AmendReviewRequest request) {
        // Who confirms a day gives it: no source moves it afterwards.
        if (request.heldOn() != null
                && (review.source() == Source.IMPORT || !request.heldOn().equals(review.completedOn()))) {
            review.heldInsteadOn(request.heldOn());
        }
        if (request.participationCode() != null) {
            ParticipationRows.settle(review, request.participationCode());
        }
        if (request.conductedBy() != null) {
            review.conducted(request.conductedBy());
        }
    }
}
