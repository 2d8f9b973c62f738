package org.openiro.review.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.CarePeriodRow;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.decision.CarriedAlong;
import org.openiro.review.monitoring.domain.ReviewNumber;
import org.openiro.review.monitoring.domain.ReviewedChild;
import org.openiro.review.obligation.Courses;
import org.openiro.review.obligation.domain.PastReview;
import org.openiro.review.obligation.domain.RequiredReviews;
import org.openiro.review.obligation.domain.StagedDueDate;
import org.openiro.review.participation.domain.Age;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.RecordedOn;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;
import org.openiro.review.schedule.domain.DueDates;
import org.openiro.review.timeliness.TimelinessSettings;

/** Keeps one form for each review that was held, and every revision of it. */
@ApplicationScoped
class KeepMonitoring implements CarriedAlong {

    private final Children children;
    private final ReviewRegister reviews;
    private final MonitoringForms forms;
    private final TimelinessSettings settings;
    private final RequiredReviews required;
    private final Outbox outbox;
    private final WorkingDays workingDays;
    private final DetailUrls urls;
    private final CurrentUser user;
    private final AccessLog accessLog;
    private final Clock clock;

    KeepMonitoring(
            Children children,
            ReviewRegister reviews,
            MonitoringForms forms,
            TimelinessSettings settings,
            Outbox outbox,
            WorkingDays workingDays,
            DetailUrls urls,
            CurrentUser user,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.forms = forms;
        this.settings = settings;
        this.required = new RequiredReviews(new StagedDueDate(new DueDates(workingDays)));
        this.outbox = outbox;
        this.workingDays = workingDays;
        this.urls = urls;
        this.user = user;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** The form as it stands, also of a review that was taken back since. */
    MonitoringForm get(UUID reviewId) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        return filledIn(children.get(childId), reviews.get(reviewId));
    }

    MonitoringForm fillIn(UUID reviewId, MonitoringFormRequest form) {
        var child = childOf(reviewId);
        var review = reviews.held(reviewId);
        if (!forms.of(reviewId).isEmpty()) {
            throw new ProblemException(MonitoringProblem.FORM_THERE);
        }
        return keep(child, review, 1, form, null);
    }

    MonitoringForm amend(UUID reviewId, @Nullable String ifMatch, AmendMonitoringFormRequest amended) {
        var child = childOf(reviewId);
        var review = reviews.held(reviewId);
        int revision = filledIn(child, review).last().revision();
        ETags.require(ifMatch, revision);
        return keep(child, review, revision + 1, amended.form(), amended.reason());
    }

    @Override
    public RecordedOn what() {
        return RecordedOn.MONITORING_FORM;
    }

    @Override
    public boolean carry(ReviewFacts from, ReviewFacts to) {
        var revisions = forms.of(from.reviewId());
        if (revisions.isEmpty() || !forms.of(to.reviewId()).isEmpty()) {
            return false;
        }
        forms.persist(revisions.stream().map(each -> each.carriedTo(to.reviewId())));
        forms.flush();
        tell(filledIn(children.get(to.childId()), to));
        return true;
    }

    private Child childOf(UUID reviewId) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        return children.held(childId);
    }

    private MonitoringForm keep(
            Child child, ReviewFacts review, int revision, MonitoringFormRequest form, @Nullable String reason) {
        var refusals = refusals(form, completedOn(review));
        Refusals.refuse(MonitoringProblem.FORM_REFUSED, refusals);
        forms.persistAndFlush(
                new MonitoringRevision(review.reviewId(), revision, form, reason, user.subject(), clock.instant()));
        var kept = filledIn(child, review);
        tell(kept);
        return kept;
    }

    private void tell(MonitoringForm form) {
        var review = form.review();
        outbox.append(new OutgoingEvent(
                "reviews",
                MonitoringRecorded.TYPE,
                review.childId().toString(),
                MonitoringRecorded.of(form, urls.review(review.reviewId()) + "/monitoring-form")));
    }

    private List<Refusal> refusals(MonitoringFormRequest form, LocalDate completedOn) {
        if (form.assessedOn().isAfter(LocalDate.now(clock))) {
            return List.of(new Refusal("assessedOn", "after-today", "a form is recorded once it was filled in"));
        }
        return form.assessedOn().isBefore(completedOn)
                ? List.of(new Refusal("assessedOn", "before-review", "it says what the review found"))
                : List.of();
    }

    private MonitoringForm filledIn(Child child, ReviewFacts review) {
        var revisions = forms.of(review.reviewId());
        if (revisions.isEmpty()) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        return new MonitoringForm(review, reviewed(child, review), revisions);
    }

    private ReviewedChild reviewed(Child child, ReviewFacts review) {
        var on = completedOn(review);
        var bornOn = child.facts().dateOfBirth();
        var held = reviews.heldOf(child.id());
        var course = Courses.of(child, held, List.of(), settings.days());
        var periods = child.periods().stream()
                .map(CarePeriodRow::period)
                .map(each -> required.firstKnown(course, each.startedOn()) ? each : each.withoutItsBeginning())
                .toList();
        var statutory = held.stream()
                .filter(PastReview::statutory)
                .map(PastReview::completedOn)
                .toList();
        var number = ReviewNumber.of(on, periods, statutory, workingDays);
        return new ReviewedChild(number, bornOn == null ? null : Age.on(on, bornOn), review.shortBreak());
    }

    private static LocalDate completedOn(ReviewFacts review) {
        return Objects.requireNonNull(review.completedOn());
    }
}
