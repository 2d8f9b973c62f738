package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.Children;
import org.openiro.review.child.WithdrawnChildren;
import org.openiro.review.intake.domain.Finding;
import org.openiro.review.intake.domain.ReviewFindingTexts;
import org.openiro.review.participation.domain.ParticipationCode;
import org.openiro.review.review.ReviewCourse;
import org.openiro.review.review.ReviewsOfChild;
import org.openiro.review.review.ToldReview;
import org.openiro.review.review.ToldReviews;

/** Takes {@code review-record.v1}; a record of a child that has not arrived waits for it. */
@ApplicationScoped
class ReviewRecordHandler implements EventHandler<ReviewRecord> {

    static final String CHILD = "child";

    private final Children children;
    private final WithdrawnChildren withdrawn;
    private final ToldReviews told;
    private final ReviewCourse course;
    private final ChildLocks locks;
    private final EventResults results;
    private final NewestOnly newest;
    private final Clock clock;

    ReviewRecordHandler(
            Children children,
            WithdrawnChildren withdrawn,
            ToldReviews told,
            ReviewCourse course,
            ChildLocks locks,
            EventResults results,
            NewestOnly newest,
            Clock clock) {
        this.children = children;
        this.withdrawn = withdrawn;
        this.told = told;
        this.course = course;
        this.locks = locks;
        this.results = results;
        this.newest = newest;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ReviewRecord.TYPE;
    }

    @Override
    public Class<ReviewRecord> dataType() {
        return ReviewRecord.class;
    }

    @Override
    public Optional<String> schema() {
        return Optional.of("contracts/events/review-record.v1.schema.json");
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewRecord> event) {
        var record = event.data();
        var person = List.of(record.person());
        locks.someChild();
        if (withdrawn.any(person)) {
            return ChildRecordHandler.childWithdrawn("/personId");
        }
        var ahead = SourceVersion.refusal(record.sourceVersion(), clock.instant());
        if (ahead.isPresent()) {
            return ahead.get();
        }
        if (record.heldOn().isAfter(LocalDate.now(clock))) {
            return Handling.rejected("after-today", "/heldOn", "said to have happened after today");
        }
        if (record.openedOn() != null && record.openedOn().isAfter(record.heldOn())) {
            return Handling.rejected("after-completion", "/openedOn", "opened after it was completed");
        }
        var child = children.known(person).get(record.person());
        if (child == null) {
            return Handling.waitingFor(CHILD, record.person().toString());
        }
        if (!newest.advance("review-record", record.subject(), SourceVersion.number(record.sourceVersion()))) {
            results.outdated(event.envelope(), child.id());
            return Handling.applied();
        }
        take(event, course.load(child));
        return Handling.applied();
    }

    private void take(ReceivedEvent<ReviewRecord> event, ReviewsOfChild work) {
        var record = event.data();
        var findings = new ArrayList<Finding>();
        var code = code(record, findings);
        var review = new ToldReview(
                record.sourceSystem(),
                record.reviewId(),
                record.heldOn(),
                record.openedOn(),
                record.dueOn(),
                code,
                record.chairedBy(),
                null);
        boolean cancelled = Boolean.TRUE.equals(record.cancelled());
        var effect = cancelled ? told.takeBack(work, review) : told.take(work, review);
        if (effect == ToldReviews.Effect.PERSONS_WORD_STANDS) {
            findings.add(personsWordStands(cancelled));
        } else if (effect == ToldReviews.Effect.STANDS_BESIDE) {
            findings.add(
                    new Finding(
                            "heldOn",
                            "PERSONS_WORD_STANDS",
                            "people recorded something on the review of the day before: it stands beside until one of them settles it"));
        }
        boolean changed = course.follow(work);
        if (!cancelled && effect != ToldReviews.Effect.PERSONS_WORD_STANDS) {
            course.findings(work, record.heldOn(), code).stream()
                    .map(ReviewFindingTexts::of)
                    .filter(each ->
                            findings.stream().noneMatch(one -> one.finding().equals(each.finding())))
                    .forEach(findings::add);
        }
        results.taken(event.envelope(), work.child().id(), changed, findings);
    }

    private static Finding personsWordStands(boolean cancelled) {
        return cancelled
                ? new Finding(
                        "cancelled", "PERSONS_WORD_STANDS", "people recorded this review, or something on it, as held")
                : new Finding("heldOn", "PERSONS_WORD_STANDS", "a person recorded that this review was not held");
    }

    private static @Nullable String code(ReviewRecord record, List<Finding> findings) {
        var code = record.participationCode();
        if (code != null && ParticipationCode.find(code).isPresent()) {
            return code;
        }
        if (!Boolean.TRUE.equals(record.cancelled())) {
            findings.add(
                    new Finding("participationCode", "167", "a review needs one of PN0 to PN7; taken as not recorded"));
        }
        return null;
    }
}
